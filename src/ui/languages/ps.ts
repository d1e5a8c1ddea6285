// Every word of the interface in Pashto, as the media of Afghanistan write it.
// AWAITING REVIEW: written by the makers of Dateline, not yet read by a native reader. Please mend what is unidiomatic.
// The phrase of a claimant stands in the oblique case here, since it always follows د.

import type { DayForm, DayParts } from '../../story/day.ts';
import type { Qualifier } from '../../story/types.ts';
import type { Messages } from './en.ts';

const numbers = new Intl.NumberFormat('fa-AF');
const n = (value: number) => numbers.format(value);

/** A Latin name within the sentence keeps its own direction, and its brackets to itself. */
const apart = (text: string) => (/[A-Za-z]/.test(text) ? `\u2068${text}\u2069` : text);

const qualifiers: Record<Qualifier, string> = {
  exactly: '',
  'at-least': 'لږ تر لږه ',
  'more-than': 'زیات له ',
  about: 'شاوخوا ',
  'up-to': 'زیات نه زیات ',
};

// Not every browser's Intl knows Pashto.
const months = ['جنوري', 'فبروري', 'مارچ', 'اپرېل', 'مې', 'جون', 'جولای', 'اګست', 'سپټمبر', 'اکتوبر', 'نومبر', 'ډسمبر'];
const solarMonths = ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب'];
const weekdays: Readonly<Record<string, string>> = {
  ...{ Sat: 'شنبه', Sun: 'یکشنبه', Mon: 'دوشنبه', Tue: 'سه‌شنبه', Wed: 'چهارشنبه', Thu: 'پنجشنبه', Fri: 'جمعه' },
};
const figures = new Intl.NumberFormat('fa-AF', { useGrouping: false });
const inYear = (parts: DayParts, names: readonly string[]) =>
  `${figures.format(parts.day)} ${names[parts.month - 1]} ${figures.format(parts.year)}`;

/** The Solar Hijri date stands beside the full one. */
function written(form: DayForm, partsIn: (calendar: string) => DayParts): string {
  const date = partsIn('gregory');
  if (form === 'long') return inYear(date, months);
  if (form !== 'full') return `${figures.format(date.day)} ${months[date.month - 1]}`;
  return `${weekdays[date.weekday]} ${inYear(date, months)} (${inYear(partsIn('persian'), solarMonths)})`;
}

export const ps: Messages = {
  written,
  figures: 'fa-AF',
  direction: 'rtl',
  listed: (items, join) => {
    const named = items.map(apart);
    const last = named.pop() ?? '';
    return named.length === 0 ? last : `${named.join('، ')} ${join === 'and' ? 'او' : 'یا'} ${last}`;
  },
  review: 'پښتو ژباړه لا د مورنۍ ژبې د ویونکي له خوا نه ده کتل شوې.',
  languages: 'ژبه',
  comma: '، ',
  semicolon: '؛ ',
  grades: { claimed: 'ادعا شوی', reported: 'راپور شوی', confirmed: 'تایید شوی' },
  clockNames: {
    'as-reported': {
      label: 'د هغې ورځې د راپورونو له مخې',
      meaning: 'یوازې هغه څه حسابېږي چې تر هماغې ورځې خپاره شوي وو.',
    },
    hindsight: { label: 'د نن ورځې په معلوماتو', meaning: 'ټول راپورونه حسابېږي، هر وخت چې خپاره شوي وي.' },
  },

  mapLabel: 'د راپور شوي حالت له مخې د ځایونو نقشه. لاندې جدول همدا معلومات لري.',
  mapLost: 'د خوځنده نقشې انځور ورک شوی دی. تر بېرته راتلو پورې دا رسم هماغه ورځ ښيي.',
  seenAt: 'دا ورځ له ټولو سرچینو سره په',
  mapMissing: 'خوځنده نقشه دلته نه ښودل کېږي. دا رسم هماغه ورځ ښيي.',
  skip: 'جدول ته تلل',
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'د نقشې د لویولو لپاره \u2068Ctrl\u2069 ونیسئ او وڅرخوئ',
    'CooperativeGesturesHandler.MacHelpText': 'د نقشې د لویولو لپاره ⌘ ونیسئ او وڅرخوئ',
    'CooperativeGesturesHandler.MobileHelpText': 'نقشه په دوو ګوتو وخوځوئ',
  },
  zoomIn: 'لوی',
  zoomOut: 'کوچنی',
  slider: 'ورځ',
  play: 'ورځې وښیئ',
  pause: 'درول',
  previousChange: 'مخکینی بدلون',
  nextChange: 'بل بدلون',
  clocks: 'کوم راپورونه حسابېږي',
  chart: 'په هره ورځ کې د هر حالت د ځایونو شمېر',
  speed: 'په ثانیه کې ورځې',
  stepByChange: 'بل بدلون ته تلل',
  panel: 'ټاکل شوی ځای، یا همدا ورځ',
  close: 'بندول',
  choose: 'د راپورونو د لوستلو لپاره په نقشه یا جدول کې یو ځای یا سړک وټاکئ.',
  control: 'د حالتونو مانا',

  legend: 'د نښو مانا',
  unread: 'لا راپور نشته',
  hollow: 'یوازې ادعا شوی',
  ring: (label) => `«${label}» هم ویل شوی، خو برلاسی نه دی`,
  faded: (days) => `${n(days)} ورځې بې خبره`,
  notCounted: (one) => `${one}، نه شمېرل کېږي`,
  derived: 'استنباط شوی: راپور نشته، دواړه سرونه یې بېل حالت لري',
  plainRoad: 'بې راپوره',
  roadAs: (label) => `سړک: ${label}`,
  chartMarks: {
    claimed: 'یوازې ادعا شوی',
    other: (label, clock) => `${label} – ${clock}`,
    dot: 'په لیکنو کې شمېرل شوی',
    tick: 'خپاره شوي راپورونه',
  },

  tally: (qualifier, value, label) => `${label}: ${qualifiers[qualifier]}${value}`,
  outlets: (publishers) => ` (${apart(publishers)})`,
  counted: (day) => `په ${day} د لیکنو شمېر:`,
  countedNone: (day) => `په دې معلوماتو کې هېڅ لیکنه د ${day} لپاره شمېر نه لري.`,
  others: (number) => `${n(number)} نور`,
  more: (number) => `${n(number)} نور وښیئ`,

  place: 'ځای',
  places: 'ځایونه',
  nounFor: (number, one, many) => (number === 1 ? one : many),
  noneRead: (many) => `د دې برخې په اړه لا راپور نشته: ${many}.`,
  withoutReport: (number) => `${number} بې راپوره`,
  countAs: (number, noun, phrase) => `${number} ${noun} ${phrase}`,
  alsoCount: (number, phrase) => `${number} ${phrase}`,
  onDay: (day, sentence) => `${day}: ${sentence}`,
  readAs: (names, phrase) => `${names} ${phrase}`,
  unchangedSince: 'له تېرې ورځې راهیسې هېڅ نه دي بدل شوي.',
  newSince: (news) => `له تېرې ورځې راهیسې نوي: ${news}.`,
  disputed: (name, phrase, rival) => `${name} (${phrase}، د نورو په وینا ${rival})`,
  disagree: (names) => `راپورونه په دې اړه یو شان نه دي: ${names}.`,
  silent: (name, days, others, written) =>
    `له ${name} څخه ${n(days)} ورځې کېږي چې خبر نشته${others === 0 ? '' : ` او له ${written} نورو ځایونو هم خبر نشته`}.`,
  briefing: 'دا ورځ په لنډ ډول',
  changed: 'د دې ورځې بدلونونه',
  unchanged: 'په دې ورځ کوم ځای بدل نه شو.',
  was: (label) => `؛ مخکې ${label}`,
  firstReport: '؛ لومړنی راپور',
  differ: (number, noun, clock) =>
    clock === 'as-reported'
      ? `${n(number)} ${noun} د نن ورځې په معلوماتو بل حالت لري`
      : `${n(number)} ${noun} تر هغې ورځې په بل ډول راپور شوي وو`,

  lens: 'راپورونه له',
  lensAll: 'ټولو سرچینو',
  lensGroups: { collection: 'یوه ټولګه', kind: 'یو ډول خپروونکی', outlet: 'د یوې رسنۍ له قوله' },
  lensEnd: 'ټول راپورونه وشمېرئ',
  lensNote: (value) => `دلته یوازې د «${apart(value)}» راپورونه حسابېږي.`,
  dataNote: (day, changed) =>
    `دا لینک معلومات هغسې ښيي لکه په ${day} چې وو؛ اوس ${
      changed === 0 ? 'په دې ورځ هېڅ ځای بل حالت نه لري' : `په دې ورځ د ${n(changed)} ځایونو حالت توپیر لري`
    }.`,
  dataNow: 'د نن ورځې معلومات وښیئ',

  table: 'په دې ورځ ټول ځایونه',
  find: 'ځای ومومئ',
  findHint: 'په هر املا او ژبه',
  nothingFound: (text) => `د «${apart(text)}» په نوم ځای نشته.`,
  roadsTitle: 'سړکونه',
  columns: { name: 'ځای', status: 'حالت', grade: 'د اعتبار کچه', since: 'له کله', reports: 'راپورونه' },
  against: '· سیاله روایت:',

  reading: (label, grade) => `${label}، ${grade}`,
  noReports: 'تر دې ورځې څه نه وو راپور شوي.',
  soSince: (day) => `د دې راپورونو له مخې له ${day} راهیسې همداسې ده.`,
  ofWiderArea: 'دا حالت پر هغو راپورونو ولاړ دی چې د پراخې سیمې خبره کوي، نه د همدې ځای.',
  latestAge: (days) => `وروستی خبر چې همداسې وايي، له دې ورځې ${n(days)} ورځې مخکې دی.`,
  alsoReports: (phrase, equal, basis) =>
    `داسې راپورونه هم شته چې دا ${phrase} بولي او ${
      equal ? 'همدومره اعتبار لري، خو برلاسي نه دي' : 'لږ اعتبار لري'
    }: ${basis}.`,
  concededBy: (who) => `د ${who} له خوا منل شوی`,
  concededIn: (who, publisher, day) => `د ${who} له خوا منل شوی (${apart(publisher)}${day === null ? '' : `، ${day}`})`,
  concededAnd: (conceded, sources) => `${conceded} او په ټوله کې د ${n(sources)} خپلواکو سرچینو له خوا راپور شوی`,
  toldByMany: (sources, isApart, named) =>
    `د ${n(sources)} خپلواکو سرچینو له خوا راپور شوی${isApart ? '، خو هېڅکله دوه په یوه ورځ نه' : ''}، له ډلې یې ${named}`,
  toldByOne: (named) => `د یوې خپلواکې سرچینې له خوا راپور شوی، ${named}`,
  toldByUntrusted: 'یوازې د هغو سرچینو له خوا راپور شوی چې معمولاً د باور وړ نه دي',
  toldOnlyBy: (who) => `یوازې د ${who} په وینا؛ هېڅ خپلواک راپور یې نه تاییدوي`,

  strip: {
    published: 'راپورونه ورځ په ورځ',
    key: 'کرښې: ادعا شوی · پټه: بل روایت',
    milestones: 'څنګه داسې شول',
  },
  earlyClaim: (who) => `د ${who} له خوا مخکینۍ ادعا`,
  claimedBy: (who) => `د ${who} له خوا ادعا شوی`,
  toldByOthers: 'د نورو له خوا راپور شوی',
  conceded: 'منل شوی',
  again: (label) => `بیا ${label}`,
  alsoToldAs: (label) => `بل روایت: ${label}`,
  earlierClaim: (day) => `یوه مخکینۍ ادعا، په ${day}، نه وه ثابته شوې.`,
  theseOfWiderArea: 'دا راپورونه د پراخې سیمې خبره کوي، نه د همدې ځای.',
  againFrom: (phrase, day) => `له ${day} څخه بیا ${phrase}`,
  claimOfGainer: 'د ترلاسه کوونکي لوري ادعا',
  independentReport: 'خپلواک راپور',
  concession: 'د مقابل لوري منل',
  claim: 'ادعا',
  reportByOthers: 'د نورو راپور',
  doneOn: (verbs, day) => `په ${day} ${verbs}`,
  turnTo: (phrase, parts) => `${phrase}: ${parts}.`,
  noneBy: (missing, day) => `په دې راپورونو کې تر ${day} دا نشته: ${missing}.`,
  dayUnknown: (firsts) => `د دې لومړۍ ورځ معلومه نه ده: ${firsts}.`,
  allSameDay: '، ټول په یوه ورځ',
  bothSameDay: (from, to) => `: ${from} او ${to} په یوه ورځ`,
  lag: (days, written, from, to) => `: ${days === 1 ? 'یوه ورځ' : `${written} ورځې`} له «${from}» تر «${to}»`,

  supporting: 'د دې حالت په ملاتړ',
  opposing: 'د دې پر خلاف',
  other: 'زاړه، یا نور پرېکنده نه دي',
  standing: {
    conceded: 'د هغه لوري له خوا منل شوی چې دا ځای له لاسه ورکوي',
    witness: 'خپلواک شاهد',
    reprint: (publisher) => `د شمېرل شوې سرچینې بیا خپرونه (${apart(publisher)})`,
    'same-article': 'له هغې لیکنې چې شمېرل شوې ده',
    claim: 'د ترلاسه کوونکي لوري ادعا: شاهد نه دی',
    anonymous: 'ویونکی یې معلوم نه دی: شاهد نه دی',
    untrusted: 'سرچینه معمولاً د باور وړ نه ده: شاهد نه دی',
    superseded: (publisher, id) => `نوې کرښې یې ځای نیولی (${apart(publisher)}، ${apart(id)})`,
    older: (day) => `د اوسني حالت له پیل مخکې (${day})`,
    blanket: 'د پراخې سیمې خبره کوي، حال دا چې د همدې ځای خپل راپور شته',
    silenced: 'د همدې ځای په اړه، خو د پراخې سیمې نوي راپورونه پرې برلاسي دي',
    outdone: 'د هماغې ورځې تر بل سیال روایت کمزوری',
    'past-rival': 'سیال روایت چې نور مطرح نه دی',
  },

  loadingReports: 'راپورونه راروان دي …',
  reportsFailed: 'راپورونه راپورته نه شول.',
  moreLines: 'نور یې وښایه',
  retry: 'بیا هڅه وکړئ',
  caveat: 'د سرچینې په اړه',
  note: 'د سمونکي یادښت',
  undated: 'بې نېټې',
  spansProvince: 'د پراخې سیمې خبره کوي',
  spansSurroundings: 'د شاوخوا سیمې خبره کوي',
  accordingTo: (claimant, kind) => `د ${apart(claimant)} په وینا (${kind})`,
  roughly: (day) => `شاوخوا ${day}`,
  ofDay: (day) => `د ${day} په اړه`,
  ofDays: (from, to) => `له ${from} ${to === null ? 'وروسته' : `تر ${to}`}`,
  ofOneOf: (from, to) => `د ${from} یا ${to} په اړه`,
  byDay: (day) => `تر ${day}`,
  reliability: (letter) => `د سرچینې اعتبار ${apart(letter)}`,
  corrections: 'سمونونه',
  area: (name, noun) => (noun === '' ? name : `د ${name} ${noun}`),

  km: (number) => `${number} کیلومتره`,
  aboutKm: (km) => `شاوخوا ${km}`,
  publishedAs: (km) => `په سرچینو کې ${km}`,
  roadDerived: 'د همدې ورځې له حالتونو استنباط شوی؛ چا نه دی راپور کړی.',
  along: 'د سړک په اوږدو کې',
  notLed: 'د دې روایت سړکونه دلته نه رسېږي.',
  cutHere: (label) => `دلته ${label}`,
  byRoad: (hub) => `له ${hub} څخه د ځمکې له لارې`,
  roadsTo: (hub) => `${hub} ته لارې`,
  roadsToHint: (hub) => `پر نقشه او ګراف ښيي چې کوم ځایونه لا ${hub} ته لار لري. له حالتونو استنباط شوی.`,
  chartLine: (noun, hub) => `${noun} چې په ښه حالت کې ${hub} ته لار لري`,
  surely: (hub) => `${hub} ته لار (استنباط)`,
  atBest: (hub) => `${hub} ته نا یقیني لار`,
  noRoad: (hub) => `${hub} ته لار نه ده پاتې`,
  outside: 'د دې سړکونو بهر',
  theRoad: (name) => name,
  distance: (km, hub, way) => `له ${hub} څخه د ځمکې له لارې شاوخوا ${km}: ${way}.`,
  detour: (km, way) => ` دا اوږده لار ده: شاوخوا ${km}، ${way}.`,
  leg: (road, km, published) => `${road} ${km}${published === null ? '' : ` (په سرچینو کې ${published})`}`,
  onward: '، بیا ',
  canCome: (traveller, hub) =>
    `په دې ورځ ${traveller} کولای شي له ${hub} څخه د ځمکې له لارې دلته راشي، پرته له دې چې له داسې ځایه تېر شي چې له لاسه وتلی، تړل شوی یا تر شخړې لاندې راپور شوی وي.`,
  inDoubt: (hub) =>
    `په دې ورځ له ${hub} څخه لار یقیني نه ده: هره لار له داسې ځایه تېرېږي چې تر شخړې لاندې، یوازې ادعا شوی یا ډېر وخت بې خبره دی.`,
  cutOff: (traveller, hub, since) =>
    `لار پرې ده: د ${traveller} لپاره ${since} له ${hub} څخه داسې لار نه ده پاتې چې له لاسه وتلي ځای یا تړلي سړک نه تېرېږي.`,
  since: (day, orBefore) => `له ${day}${orBefore ? ' یا تر هغې مخکې' : ''} راهیسې`,
  wouldLose: (name, places, _, hub, names) =>
    `که ${name} نه وي، ${places} به ${hub} ته خپله وروستۍ لار له لاسه ورکړي: ${names}.`,
  wouldRegain: (name, places, hub, names) =>
    `که پر ${name} تګ ممکن وای، ${places} به بیا ${hub} ته لار درلودلای: ${names}.`,
  haveRoad: (_, written, all, hub, doubtful) =>
    `پر دې سړکونو له ${all} څخه ${written} یې ${hub} ته لار لري${doubtful === null ? '' : ` او ${doubtful} نور نا یقیني لار لري`}.`,
  cutOffFrom: (hub, names) => `هغه ځایونه چې ${hub} ته یې د ځمکې لار پرې ده: ${names}.`,
  isDerived: (text) => `${text} (استنباط.)`,
  hubLost: (hub, traveller) => `پخپله ${hub} نور د ${traveller} پر مخ خلاص نه دی، نو هغه ته لار نه څېړل کېږي.`,

  credits: 'معلومات او مننه',
  dataLine: (reports, sources, version) =>
    `له ${sources} سرچینو ${reports} راپورونه، د معلوماتو نسخه ${apart(version)}.`,
  allStories: 'ټول روایتونه',
  foreign: (host) => `دا روایت له ${apart(host)} څخه راځي. هغه سایټ چې دلته یې ښيي، نه یې جوړ کړی او نه یې کتلی دی.`,
  waiting: (host) => `د ${apart(host)} روایت راروان دی …`,
  foreignRefused: (host) => `د ${apart(host || 'دې پتې')} روایت نه ښودل کېږي`,
  foreignLead: 'د دې لاملونو له مخې رد شو:',
  issuesTitle: 'دا روایت لا نه ښودل کېږي',
  issuesLead: (number) => `لومړی باید ${n(number)} څه سم شي:`,
  loadFailed: 'روایت راپورته نه شو.',
  loadLate: 'نورې ورځې او راپورونه راروان دي …',
  copy: {
    press: 'کاپي',
    done: 'کاپي شو.',
    byHand: 'دلته کاپي کول اجازه نه لري. متن ټاکل شوی دی: \u2068Ctrl\u2069 یا ⌘ او \u2068C\u2069 کېکاږئ.',
  },
  downloads: {
    title: 'دا ورځ ډاونلوډ کړئ',
    cite: 'حواله ورکول',
    embed: 'په لیکنه کې ځای پر ځای کول',
    evidence: 'ملاتړي راپورونه (\u2068CSV\u2069)',
    failed: 'دا فایل دلته جوړ نه شو.',
    embedFailed: 'راپورته نه شو. د بیا هڅې لپاره یې بیا کېکاږئ.',
  },
  files: {
    table: 'جدول (\u2068CSV\u2069)',
    map: 'د نقشې معلومات (\u2068GeoJSON\u2069)',
    svg: 'انځور (\u2068SVG\u2069)',
    png: 'انځور (\u2068PNG\u2069)',
    citationText: 'حواله',
    bibtex: 'BibTeX',
    since: (day) => `له ${day} راهیسې.`,
    rival: (label, grade) => `بل روایت: ${label}، ${grade}.`,
    clock: (label, meaning) => `${label}: ${meaning}`,
    told: (clock, day) => `${clock}، ${day}.`,
    citation: (title, version) => `\u2068Dateline\u2069: «${apart(title)}». د معلوماتو نسخه ${apart(version)}.`,
    accessed: (day) => `د کتنې نېټه: ${day}.`,
    licence: (names) => `جواز: ${names}.`,
  },
};
