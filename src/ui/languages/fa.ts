// Every word of the interface in Dari, as the media of Afghanistan write it.
// AWAITING REVIEW: written by the makers of Dateline, not yet read by a native reader. Please mend what is unidiomatic.

import type { Qualifier } from '../../story/types.ts';
import { apart, listedBy, n, writtenBy } from './afghan.ts';
import type { Messages } from './en.ts';

const qualifiers: Record<Qualifier, string> = {
  exactly: '',
  'at-least': 'دست‌کم ',
  'more-than': 'بیش از ',
  about: 'حدود ',
  'up-to': 'حداکثر ',
};

const months = ['جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'];
const solarMonths = ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'];
const weekdays: Readonly<Record<string, string>> = {
  ...{ Sat: 'شنبه', Sun: 'یک‌شنبه', Mon: 'دوشنبه', Tue: 'سه‌شنبه', Wed: 'چهارشنبه', Thu: 'پنج‌شنبه', Fri: 'جمعه' },
};

export const fa: Messages = {
  written: writtenBy({ months, solarMonths, weekdays }),
  figures: null,
  direction: 'rtl',
  listed: listedBy({ and: 'و', or: 'یا' }),
  review: 'ترجمهٔ دری هنوز از سوی گویندهٔ بومی این زبان بازبینی نشده است.',
  languages: 'زبان',
  comma: '، ',
  semicolon: '؛ ',
  grades: { claimed: 'ادعاشده', reported: 'گزارش‌شده', confirmed: 'تأییدشده' },
  clockNames: {
    'as-reported': {
      label: 'مطابق گزارش‌های آن روز',
      meaning: 'تنها آنچه تا همان روز نشر شده بود، به حساب می‌آید.',
    },
    hindsight: { label: 'با آگاهی امروز', meaning: 'همهٔ گزارش‌ها به حساب می‌آیند، هر وقت که نشر شده باشند.' },
  },

  mapLabel: 'نقشهٔ جاها بر اساس وضعیت گزارش‌شده. جدول پایین همین معلومات را دارد.',
  mapLost: 'تصویر نقشهٔ متحرک از میان رفته است. تا بازگشت آن، این رسم همان روز را نشان می‌دهد.',
  seenAt: 'این روز با همهٔ منابع آن در',
  mapMissing: 'نقشهٔ متحرک در این‌جا نمایش داده نمی‌شود. این رسم همان روز را نشان می‌دهد.',
  skip: 'رفتن به جدول',
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'برای بزرگ کردن نقشه \u2068Ctrl\u2069 را نگه دارید و بچرخانید',
    'CooperativeGesturesHandler.MacHelpText': 'برای بزرگ کردن نقشه ⌘ را نگه دارید و بچرخانید',
    'CooperativeGesturesHandler.MobileHelpText': 'نقشه را با دو انگشت جابه‌جا کنید',
  },
  zoomIn: 'بزرگ‌تر',
  zoomOut: 'کوچک‌تر',
  slider: 'روز',
  play: 'پخش روزها',
  pause: 'توقف',
  previousChange: 'تغییر پیشین',
  nextChange: 'تغییر بعدی',
  clocks: 'کدام گزارش‌ها به حساب می‌آیند',
  chart: 'شمار جاها در هر وضعیت، روز به روز',
  speed: 'روز در هر ثانیه',
  stepByChange: 'رفتن به تغییر بعدی',
  panel: 'جای انتخاب‌شده، یا همین روز',
  close: 'بستن',
  choose: 'برای خواندن گزارش‌ها، جایی یا راهی را روی نقشه یا در جدول انتخاب کنید.',
  control: 'معنای وضعیت‌ها',

  legend: 'معنای نشانه‌ها',
  unread: 'هنوز گزارشی نیست',
  hollow: 'تنها ادعاشده',
  ring: (label) => `«${label}» نیز گفته شده، اما برتری ندارد`,
  faded: (days) => `${n(days)} روز بی‌خبر`,
  notCounted: (one) => `${one}، شمرده نمی‌شود`,
  derived: 'استنباط‌شده: گزارشی نیست، دو سرِ آن وضعیت متفاوت دارند',
  plainRoad: 'بدون گزارش',
  roadAs: (label) => `راه: ${label}`,
  chartMarks: {
    claimed: 'تنها ادعاشده',
    other: (label, clock) => `${label} – ${clock}`,
    dot: 'شمارش‌شده در مقاله‌ها',
    tick: 'گزارش‌های نشرشده',
  },

  tally: (qualifier, value, label) => `${label}: ${qualifiers[qualifier]}${value}`,
  outlets: (publishers) => ` (${apart(publishers)})`,
  counted: (day) => `شمارش مقاله‌ها در ${day}:`,
  countedNone: (day) => `هیچ مقاله‌ای در این داده‌ها برای ${day} شماری ندارد.`,
  others: (number) => `${n(number)} مورد دیگر`,
  more: (number) => `نمایش ${n(number)} مورد دیگر`,

  place: 'جا',
  places: 'جا',
  // After a number the noun stays in the singular.
  nounFor: (_, one) => one,
  noneRead: (many) => `هنوز دربارهٔ ${many} گزارشی نیست.`,
  withoutReport: (number) => `${number} بدون گزارش`,
  countAs: (number, noun, phrase) => `${number} ${noun} ${phrase}`,
  alsoCount: (number, phrase) => `${number} ${phrase}`,
  onDay: (day, sentence) => `${day}: ${sentence}`,
  readAs: (names, phrase) => `${names} ${phrase}`,
  unchangedSince: 'از روز پیش چیزی تغییر نکرده است.',
  newSince: (news) => `تازه نسبت به روز پیش: ${news}.`,
  disputed: (name, phrase, rival) => `${name} (${phrase}، و به گفتهٔ دیگران ${rival})`,
  disagree: (names) => `گزارش‌ها در این موارد با هم اختلاف دارند: ${names}.`,
  silent: (name, days, others, written) =>
    `از ${name} ${n(days)} روز است که خبری نرسیده${others === 0 ? ' است' : ` و از ${written} جای دیگر نیز خبری نیست`}.`,
  briefing: 'این روز به زبان ساده',
  changed: 'تغییرات این روز',
  unchanged: 'در این روز جایی تغییر نکرد.',
  was: (label) => `؛ پیش از آن ${label}`,
  firstReport: '؛ نخستین گزارش',
  differ: (number, noun, clock) =>
    clock === 'as-reported'
      ? `${n(number)} ${noun} با آگاهی امروز وضعیت دیگری دارد`
      : `${n(number)} ${noun} تا آن روز به‌گونهٔ دیگری گزارش شده بود`,

  lens: 'گزارش‌های',
  lensAll: 'همهٔ منابع',
  lensGroups: { collection: 'یک مجموعه', kind: 'یک نوع ناشر', outlet: 'به روایت یک رسانه' },
  lensEnd: 'به حساب آوردن همهٔ گزارش‌ها',
  lensNote: (value) => `در این‌جا تنها گزارش‌های «${apart(value)}» به حساب می‌آید.`,
  dataNote: (day, changed) =>
    `این پیوند داده‌ها را چنان که در ${day} بود نشان می‌دهد؛ اکنون ${
      changed === 0 ? 'در این روز هیچ جایی وضعیت دیگری ندارد' : `وضعیت ${n(changed)} جا در این روز فرق می‌کند`
    }.`,
  dataNow: 'نمایش داده‌های امروز',

  table: 'همهٔ جاها در این روز',
  find: 'یافتن جا',
  findHint: 'به هر املا و زبان',
  nothingFound: (text) => `جایی به نام «${apart(text)}» نیست.`,
  roadsTitle: 'راه‌ها',
  columns: { name: 'جا', status: 'وضعیت', grade: 'درجهٔ اعتبار', since: 'از', reports: 'گزارش‌ها' },
  against: '· روایت رقیب:',

  reading: (label, grade) => `${label}، ${grade}`,
  noReports: 'تا این روز چیزی گزارش نشده بود.',
  soSince: (day) => `بر پایهٔ این گزارش‌ها از ${day} چنین بوده است.`,
  ofWiderArea: 'این وضعیت بر گزارش‌هایی استوار است که از ساحه‌ای گسترده‌تر سخن می‌گویند، نه از خودِ همین جا.',
  latestAge: (days) => `تازه‌ترین خبری که چنین می‌گوید، ${n(days)} روز پیش از این روز بوده است.`,
  alsoReports: (phrase, equal, basis) =>
    `گزارش‌هایی نیز هست که آن را ${phrase} می‌دانند و ${
      equal ? 'همان اعتبار را دارند، اما برتری ندارند' : 'اعتبار کمتری دارند'
    }: ${basis}.`,
  concededBy: (who) => `پذیرفته‌شده از سوی ${who}`,
  concededIn: (who, publisher, day) =>
    `پذیرفته‌شده از سوی ${who} (${apart(publisher)}${day === null ? '' : `، ${day}`})`,
  concededAnd: (conceded, sources) => `${conceded} و در مجموع گزارش‌شده از سوی ${n(sources)} منبع مستقل`,
  toldByMany: (sources, isApart, named) =>
    `گزارش‌شده از سوی ${n(sources)} منبع مستقل${isApart ? '، اما هرگز دو منبع در یک روز' : ''}، از جمله ${named}`,
  toldByOne: (named) => `گزارش‌شده از سوی یک منبع مستقل، ${named}`,
  toldByUntrusted: 'تنها از سوی منابعی گزارش شده که معمولاً قابل اعتماد نیستند',
  toldOnlyBy: (who) => `تنها به گفتهٔ ${who}؛ هیچ گزارش مستقلی آن را تأیید نمی‌کند`,

  strip: {
    published: 'گزارش‌ها روز به روز',
    key: 'هاشور: ادعاشده · نوار: روایت دیگر',
    milestones: 'چگونه چنین شد',
  },
  earlyClaim: (who) => `ادعای پیش‌هنگام از سوی ${who}`,
  claimedBy: (who) => `ادعاشده از سوی ${who}`,
  toldByOthers: 'گزارش‌شده از سوی دیگران',
  conceded: 'پذیرفته‌شده',
  again: (label) => `بار دیگر ${label}`,
  alsoToldAs: (label) => `روایت دیگر: ${label}`,
  earlierClaim: (day) => `ادعای پیشین، در ${day}، ثابت نشده بود.`,
  theseOfWiderArea: 'این گزارش‌ها از ساحه‌ای گسترده‌تر سخن می‌گویند، نه از خودِ همین جا.',
  againFrom: (phrase, day) => `از ${day} بار دیگر ${phrase}`,
  claimOfGainer: 'ادعای طرفی که آن را به دست می‌آورد',
  independentReport: 'گزارش مستقل',
  concession: 'پذیرش طرف مقابل',
  claim: 'ادعا',
  reportByOthers: 'گزارش دیگران',
  doneOn: (verbs, day) => `${verbs} در ${day}`,
  turnTo: (phrase, parts) => `${phrase}: ${parts}.`,
  noneBy: (missing, day) => `در این گزارش‌ها تا ${day} از ${missing} خبری نیست.`,
  dayUnknown: (firsts) => `روز نخستین ${firsts} معلوم نیست.`,
  allSameDay: '، همه در یک روز',
  bothSameDay: (from, to) => `: ${from} و ${to} در یک روز`,
  lag: (days, written, from, to) => `: ${days === 1 ? 'یک' : written} روز از ${from} تا ${to}`,

  supporting: 'به سود این وضعیت',
  opposing: 'خلاف آن',
  other: 'کهنه‌تر، یا دیگر تعیین‌کننده نیست',
  standing: {
    conceded: 'پذیرفته‌شده از سوی طرفی که آن را از دست می‌دهد',
    witness: 'شاهد مستقل',
    reprint: (publisher) => `بازنشر از منبعی که به حساب آمده است (${apart(publisher)})`,
    'same-article': 'از مقاله‌ای که به حساب آمده است',
    claim: 'ادعای طرفی که آن را به دست می‌آورد: شاهد نیست',
    anonymous: 'گوینده معلوم نیست: شاهد نیست',
    untrusted: 'منبع معمولاً قابل اعتماد نیست: شاهد نیست',
    superseded: (publisher, id) => `ردیف تازه‌تری جای آن را گرفته است (${apart(publisher)}، ${apart(id)})`,
    older: (day) => `مربوط به زمانی پیش از آغاز وضعیت کنونی (${day})`,
    blanket: 'از ساحه‌ای گسترده‌تر سخن می‌گوید، در حالی که از خودِ این جا گزارش هست',
    silenced: 'از خودِ این جا، اما گزارش‌های تازه‌تر از ساحه‌ای گسترده‌تر بر آن برتری دارند',
    outdone: 'ضعیف‌تر از روایت رقیب دیگری در آن روز',
    'past-rival': 'روایت رقیبی که دیگر مطرح نیست',
  },

  loadingReports: 'گزارش‌ها در راه‌اند …',
  reportsFailed: 'گزارش‌ها بار نشدند.',
  moreLines: 'نمایش بیشتر',
  retry: 'کوشش دوباره',
  caveat: 'دربارهٔ منبع',
  note: 'یادداشت ویراستار',
  undated: 'بدون تاریخ',
  spansProvince: 'از ساحه‌ای گسترده‌تر سخن می‌گوید',
  spansSurroundings: 'از پیرامون آن سخن می‌گوید',
  accordingTo: (claimant, kind) => `به گفتهٔ ${apart(claimant)} (${kind})`,
  roughly: (day) => `حدود ${day}`,
  ofDay: (day) => `دربارهٔ ${day}`,
  ofDays: (from, to) => `از ${from} ${to === null ? 'به بعد' : `تا ${to}`}`,
  ofOneOf: (from, to) => `دربارهٔ ${from} یا ${to}`,
  byDay: (day) => `تا ${day}`,
  reliability: (letter) => `اعتبار منبع ${apart(letter)}`,
  corrections: 'اصلاحات',
  area: (name, noun) => `${noun} ${name}`.trim(),

  km: (number) => `${number} کیلومتر`,
  aboutKm: (km) => `حدود ${km}`,
  publishedAs: (km) => `در منابع ${km}`,
  roadDerived: 'استنباط از وضعیت‌های همین روز؛ کسی آن را گزارش نکرده است.',
  along: 'در مسیر راه',
  notLed: 'راه‌های این روایت به این‌جا نمی‌رسند.',
  cutHere: (label) => `در این‌جا ${label}`,
  byRoad: (hub) => `از راه زمین از ${hub}`,
  roadsTo: (hub) => `راه‌های ${hub}`,
  roadsToHint: (hub) => `روی نقشه و نمودار نشان می‌دهد که کدام جاها هنوز به ${hub} راه دارند. استنباط از وضعیت‌هاست.`,
  chartLine: (noun, hub) => `${noun} که در بهترین حالت به ${hub} راه دارند`,
  surely: (hub) => `راه به ${hub} (استنباط)`,
  atBest: (hub) => `راه نامطمین به ${hub}`,
  noRoad: (hub) => `هیچ راهی به ${hub} نمانده`,
  outside: 'بیرون از این راه‌ها',
  theRoad: (name) => name,
  distance: (km, hub, way) => `حدود ${km} از راه زمین از ${hub}: ${way}.`,
  detour: (km, way) => ` این راهِ دور است: حدود ${km} از ${way}.`,
  leg: (road, km, published) => `${road} ${km}${published === null ? '' : ` (در منابع ${published})`}`,
  onward: '، سپس ',
  canCome: (traveller, hub) =>
    `در این روز ${traveller} می‌تواند از ${hub} از راه زمین به این‌جا برسد، بی آن‌که از جایی بگذرد که ازدست‌رفته، مسدود یا مورد منازعه گزارش شده باشد.`,
  inDoubt: (hub) =>
    `در این روز راه از ${hub} نامطمین است: هر راهی از جایی می‌گذرد که مورد منازعه، تنها ادعاشده یا دیری بی‌خبر است.`,
  cutOff: (traveller, hub, since) =>
    `راه قطع است: برای ${traveller} ${since} هیچ راهی از ${hub} نمانده که از جای ازدست‌رفته یا راه مسدود نگذرد.`,
  since: (day, orBefore) => `از ${day}${orBefore ? ' یا پیش از آن' : ''}`,
  wouldLose: (name, places, _, hub, names) =>
    `بدون ${name}، ${places} آخرین راه خود به ${hub} را از دست می‌دهد: ${names}.`,
  wouldRegain: (name, places, hub, names) => `اگر ${name} باز می‌بود، ${places} دوباره به ${hub} راه می‌داشت: ${names}.`,
  haveRoad: (_, written, all, hub, doubtful) =>
    `از ${all} بر سر این راه‌ها، ${written} مورد به ${hub} راه دارد${
      doubtful === null ? '' : ` و ${doubtful} مورد دیگر راهی نامطمین`
    }.`,
  cutOffFrom: (hub, names) => `جاهایی که راه زمینی‌شان به ${hub} قطع است: ${names}.`,
  isDerived: (text) => `${text} (استنباط.)`,
  hubLost: (hub, traveller) => `خودِ ${hub} دیگر به روی ${traveller} باز نیست؛ از این رو راه به آن بررسی نمی‌شود.`,

  credits: 'داده‌ها و سپاس‌گزاری',
  dataLine: (reports, sources, version) => `${reports} گزارش از ${sources} منبع، نسخهٔ داده‌ها ${apart(version)}.`,
  allStories: 'همهٔ روایت‌ها',
  foreign: (host) =>
    `این روایت از ${apart(host)} می‌آید. سایتی که آن را در این‌جا نشان می‌دهد، نه آن را ساخته و نه بررسی کرده است.`,
  waiting: (host) => `روایت ${apart(host)} در راه است …`,
  foreignRefused: (host) => `روایت ${apart(host || 'این نشانی')} نمایش داده نمی‌شود`,
  foreignLead: 'به این دلایل رد شد:',
  issuesTitle: 'این روایت هنوز نمایش داده نمی‌شود',
  issuesLead: (number) => `نخست باید ${n(number)} مورد اصلاح شود:`,
  loadFailed: 'روایت بار نشد.',
  loadLate: 'روزهای دیگر و گزارش‌ها در راه‌اند …',
  copy: {
    press: 'کاپی',
    done: 'کاپی شد.',
    byHand: 'کاپی کردن در این‌جا اجازه نیست. متن انتخاب شده است: \u2068Ctrl\u2069 یا ⌘ و \u2068C\u2069 را فشار دهید.',
  },
  downloads: {
    title: 'دانلود این روز',
    cite: 'ارجاع دادن',
    embed: 'جای دادن در مقاله',
    evidence: 'گزارش‌های پشتیبان (\u2068CSV\u2069)',
    failed: 'این فایل در این‌جا ساخته نشد.',
    embedFailed: 'بار نشد. برای کوشش دوباره باز فشار دهید.',
  },
  files: {
    table: 'جدول (\u2068CSV\u2069)',
    map: 'دادهٔ نقشه (\u2068GeoJSON\u2069)',
    svg: 'تصویر (\u2068SVG\u2069)',
    png: 'تصویر (\u2068PNG\u2069)',
    citationText: 'ارجاع',
    bibtex: 'BibTeX',
    since: (day) => `از ${day}.`,
    rival: (label, grade) => `روایت دیگر: ${label}، ${grade}.`,
    clock: (label, meaning) => `${label}: ${meaning}`,
    told: (clock, day) => `${clock}، ${day}.`,
    citation: (title, version) => `\u2068Dateline\u2069: «${apart(title)}». نسخهٔ داده‌ها ${apart(version)}.`,
    accessed: (day) => `تاریخ مراجعه: ${day}.`,
    licence: (names) => `جواز: ${names}.`,
  },
};
