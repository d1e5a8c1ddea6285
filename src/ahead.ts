// What can be done before the story and its script have come? A browser opens its tables of languages for the first day,
// number and list that it writes, and takes long for it: time that it has when it has painted the first picture.

requestAnimationFrame(() => setTimeout(openTables));

function openTables() {
  const { lang } = document.documentElement;
  new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format();
  new Intl.NumberFormat(lang).format(1);
  new Intl.ListFormat(lang).format(['', '']);
}
