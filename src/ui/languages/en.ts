// Every word of the interface in English. What a sentence says of a reading is decided in the *-messages.ts beside this folder; here is only how it is said.

import type { Grade } from '../../readings/rule.ts';
import type { DayForm, DayParts } from '../../story/day.ts';
import type { Clock, Qualifier } from '../../story/types.ts';

const grades: Record<Grade, string> = { claimed: 'claimed', reported: 'reported', confirmed: 'confirmed' };
const clockNames: Record<Clock, { label: string; meaning: string }> = {
  'as-reported': { label: 'As reported', meaning: 'Only what had been published by the day counts.' },
  hindsight: { label: 'With hindsight', meaning: 'All reports count, whenever they were published.' },
};
const qualifiers: Record<Qualifier, string> = {
  exactly: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
};

export const en = {
  direction: 'ltr' as 'ltr' | 'rtl',
  /** Days by hand, from the parts that they have in a calendar; `null` leaves them to Intl. */
  written: null as ((form: DayForm, partsIn: (calendar: string) => DayParts) => string) | null,
  /** The language whose figures are used, where not every browser knows those of this one. */
  figures: null as string | null,
  /** Lists by hand, where Intl does not know how the language writes them; else `null`. */
  listed: null as ((items: readonly string[], join: 'and' | 'or') => string) | null,
  review: '', // that the words await a native reader
  languages: 'Language',
  comma: ', ',
  semicolon: '; ',
  grades,
  clockNames,

  // Page and map
  mapLabel: 'Map of the places by reported status. The table below holds the same.',
  mapLost: 'The moving map has lost its graphics. This drawing shows the same day until they are back.',
  seenAt: 'This day, with all its sources, at',
  mapMissing: 'The moving map cannot be drawn here (no WebGL). This drawing shows the same day.',
  skip: 'Skip to the table',
  gestures: {} as Readonly<Record<string, string>>, // what MapLibre does not say in English
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  slider: 'Day',
  play: 'Play the days',
  pause: 'Pause',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  clocks: 'Which reports count',
  chart: 'How many places read as each status on each day',
  speed: 'Days a second',
  stepByChange: 'Step to the next change',
  panel: 'The chosen place, or the day',
  close: 'Close',
  choose: 'Choose a place or a road on the map or in the table to read its reports.',
  control: 'What the statuses mean',

  // Legend
  legend: 'What the marks mean',
  unread: 'No report yet',
  hollow: 'claimed only',
  ring: (label: string) => `also told as ${label.toLocaleLowerCase()}, not prevailing`,
  faded: (days: number) => `no news for ${days} days`,
  notCounted: (one: string) => `${one}, not counted`,
  derived: 'derived: unreported, its ends differ',
  plainRoad: 'unreported',
  roadAs: (label: string) => `road ${label.toLocaleLowerCase()}`,
  chartMarks: {
    claimed: 'claimed only',
    other: (label: string, clock: string) => `${label} ${clock.toLocaleLowerCase()}`,
    dot: 'counted by articles',
    tick: 'reports published',
  },

  // What articles counted
  tally: (qualifier: Qualifier, value: string, label: string) => `${qualifiers[qualifier]}${value} ${label}`,
  outlets: (publishers: string) => ` (${publishers})`,
  counted: (day: string) => `Counted by articles on ${day}:`,
  countedNone: (day: string) => `No article in the data counts for ${day}.`,
  others: (number: number) => `${number.toLocaleString('en')} more`,
  more: (number: number) => (number === 1 ? 'Show 1 more' : `Show ${number} more`),

  // The day
  place: 'place',
  places: 'places',
  nounFor: (number: number, one: string, many: string) => (number === 1 ? one : many),
  noneRead: (many: string) => `No ${many} reported on yet.`,
  withoutReport: (number: string) => `${number} without a report`,
  countAs: (number: string, noun: string, phrase: string) => `${number} ${noun} ${phrase}`,
  alsoCount: (number: string, phrase: string) => `${number} ${phrase}`,
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,
  readAs: (names: string, phrase: string) => `${names} ${phrase}`,
  unchangedSince: 'Nothing has changed since the day before.',
  newSince: (news: string) => `New since the day before: ${news}.`,
  disputed: (name: string, phrase: string, rival: string) => `${name} (${phrase}, also told as ${rival})`,
  disagree: (names: string) => `Reports disagree about ${names}.`,
  silent: (name: string, days: number, others: number, written: string) =>
    `Of ${name} nothing has been heard for ${days} days${
      others === 0 ? '' : ` and ${written} more ${others === 1 ? 'place is' : 'places are'} not in the news either`
    }.`,
  briefing: 'The day in words',
  changed: 'Changed on this day',
  unchanged: 'No place changed on this day.',
  was: (label: string) => `; was ${label}`,
  firstReport: '; first report',
  differ: (number: number, noun: string, clock: Clock) =>
    clock === 'as-reported'
      ? `${number.toLocaleString('en')} ${noun} ${number === 1 ? 'reads' : 'read'} differently as is known now`
      : `${number.toLocaleString('en')} ${noun} ${number === 1 ? 'was' : 'were'} reported differently by that day`,

  // Which reports count
  lens: 'Reports by',
  lensAll: 'all sources',
  lensGroups: { collection: 'One collection', kind: 'One kind of publisher', outlet: 'According to one outlet' },
  lensEnd: 'Let all reports count',
  lensNote: (value: string) => `Only reports by ${value} count here.`,
  dataNote: (day: string, changed: number) =>
    `This link shows the data as they stood on ${day}; ${changed === 0 ? 'nothing on this day reads' : changed === 1 ? '1 place reads' : `${changed} places read`} differently now.`,
  dataNow: 'Show the data of today',

  // Table
  table: 'Every place on this day',
  find: 'Find a place',
  findHint: 'in any spelling or language',
  nothingFound: (text: string) => `No place is called “${text}”.`,
  roadsTitle: 'Roads',
  columns: { name: 'Place', status: 'Status', grade: 'How well it holds', since: 'Since', reports: 'Reports' },
  against: '· challenge:',

  // Why a place reads as it does
  reading: (label: string, grade: string) => `${label}, ${grade}`,
  noReports: 'Nothing had been reported by this day.',
  soSince: (day: string) => `By these reports it has been so since ${day}.`,
  ofWiderArea: 'This rests on reports of a wider area rather than of the place itself.',
  latestAge: (days: number) => `The latest news that says so is ${days} days old.`,
  alsoReports: (phrase: string, equal: boolean, basis: string) =>
    `There are also reports that it is ${phrase}, which ${equal ? 'hold as well but do not prevail' : 'do not hold as well'}: ${basis}.`,
  concededBy: (who: string) => `conceded by ${who}`,
  concededIn: (who: string, publisher: string, day: string | null) =>
    `conceded by ${who} (${publisher}${day === null ? '' : `, ${day}`})`,
  concededAnd: (conceded: string, sources: number) => `${conceded}, and told by ${sources} independent sources in all`,
  toldByMany: (sources: number, apart: boolean, named: string) =>
    `told by ${sources} independent sources${apart ? ', never two of one day' : ''}, among them ${named}`,
  toldByOne: (named: string) => `told by one independent source, ${named}`,
  toldByUntrusted: 'told only by sources that are not usually reliable',
  toldOnlyBy: (who: string) => `told only by ${who}; no independent report bears it out`,

  // How it came about
  strip: {
    published: 'Reports by day',
    key: 'hatched: claimed · stripe: also told',
    milestones: 'How it came about',
  },
  earlyClaim: (who: string) => `early claim by ${who}`,
  claimedBy: (who: string) => `claimed by ${who}`,
  toldByOthers: 'told by others',
  conceded: 'conceded',
  again: (label: string) => `${label} again`,
  alsoToldAs: (label: string) => `also told as ${label}`,
  earlierClaim: (day: string) => `An earlier claim, of ${day}, had not been borne out.`,
  theseOfWiderArea: 'These reports speak of a wider area, not of the place itself.',
  againFrom: (phrase: string, day: string) => `${phrase} again from ${day}`,
  claimOfGainer: 'claim by the side that gains',
  independentReport: 'independent report',
  concession: 'concession',
  claim: 'claim',
  reportByOthers: 'report by others',
  doneOn: (verbs: string, day: string) => `${verbs} on ${day}`,
  turnTo: (phrase: string, parts: string) => `${phrase}: ${parts}.`,
  noneBy: (missing: string, day: string) => `No ${missing} is in these reports by ${day}.`,
  dayUnknown: (firsts: string) => `The day of the first ${firsts} is not known.`,
  allSameDay: ', on the same day',
  bothSameDay: (from: string, to: string) => `: ${from} and ${to} on the same day`,
  lag: (days: number, written: string, from: string, to: string) =>
    `: ${days === 1 ? 'one day' : `${written} days`} from ${from} to ${to}`,

  // Why a report stands where it does
  supporting: 'For this reading',
  opposing: 'Against it',
  other: 'Older, or no longer decisive',
  standing: {
    conceded: 'conceded by the losing side',
    witness: 'independent witness',
    reprint: (publisher: string) => `reprint of a counted origin (${publisher})`,
    'same-article': 'from an article already counted',
    claim: 'claim of the side that gains: no witness',
    anonymous: 'said by nobody in particular: no witness',
    untrusted: 'source not usually reliable: no witness',
    superseded: (publisher: string, id: string) => `replaced by a later row (${publisher}, ${id})`,
    older: (day: string) => `of a time before the present reading began (${day})`,
    blanket: 'speaks of a wider area, while the place has a reading of its own',
    silenced: 'of the place itself, which newer reports of a wider area outweigh',
    outdone: 'weaker than another rival of that day',
    'past-rival': 'a rival that no longer challenges',
  },

  // A report
  loadingReports: 'The reports are on their way …',
  reportsFailed: 'The reports could not be loaded.',
  moreLines: 'Show more of them',
  retry: 'Try again',
  caveat: 'On the source',
  note: 'Editor’s note',
  undated: 'undated',
  spansProvince: 'speaks of a wider area',
  spansSurroundings: 'speaks of the surroundings',
  accordingTo: (claimant: string, kind: string) => `According to ${claimant} (${kind})`,
  roughly: (day: string) => `about ${day}`,
  ofDay: (day: string) => `of ${day}`,
  ofDays: (from: string, to: string | null) => `of ${from} to ${to ?? 'later'}`,
  ofOneOf: (from: string, to: string) => `of ${from} or ${to}`,
  byDay: (day: string) => `by ${day}`,
  reliability: (letter: string) => `reliability ${letter}`,
  corrections: 'What was corrected',
  area: (name: string, noun: string) => `${name} ${noun}`.trim(),

  // Roads
  km: (number: string) => `${number} km`,
  aboutKm: (km: string) => `about ${km}`,
  publishedAs: (km: string) => `published as ${km}`,
  roadDerived: 'Derived from the readings of this day; nobody reported it.',
  along: 'Along the road',
  notLed: 'The roads of this story do not lead here.',
  cutHere: (label: string) => `${label} here`,
  byRoad: (hub: string) => `By road from ${hub}`,
  roadsTo: (hub: string) => `Roads to ${hub}`,
  roadsToHint: (hub: string) =>
    `Shows on map and chart which places still have a road to ${hub}. Derived from the readings.`,
  chartLine: (noun: string, hub: string) => `${noun} with a road to ${hub}, at best`,
  surely: (hub: string) => `a road to ${hub} (derived)`,
  atBest: (hub: string) => `a road to ${hub} in doubt`,
  noRoad: (hub: string) => `no road to ${hub} left`,
  outside: 'not on these roads',
  theRoad: (name: string) => `the ${name}`,
  distance: (km: string, hub: string, way: string) => `About ${km} by road from ${hub}: ${way}.`,
  detour: (km: string, way: string) => ` That is the long way round: about ${km} by ${way}.`,
  leg: (road: string, km: string, published: string | null) =>
    `${road} ${km}${published === null ? '' : ` (published as ${published})`}`,
  onward: ', then ',
  canCome: (traveller: string, hub: string) =>
    `On this day ${traveller} can come here by road from ${hub} past nothing that is reported lost, cut or contested.`,
  inDoubt: (hub: string) =>
    `On this day a road from ${hub} is in doubt: every one passes what is contested, merely claimed or long unheard of.`,
  cutOff: (traveller: string, hub: string, since: string) =>
    `Cut off: no road from ${hub} is left to ${traveller} that does not pass a lost place or a cut road, ${since}.`,
  since: (day: string, orBefore: boolean) => `since ${day}${orBefore ? ' or before' : ''}`,
  wouldLose: (name: string, places: string, number: number, hub: string, names: string) =>
    `Without ${name}, ${places} would lose ${number === 1 ? 'its' : 'their'} last road to ${hub}: ${names}.`,
  wouldRegain: (name: string, places: string, hub: string, names: string) =>
    `If ${name} let pass, ${places} would have a road to ${hub} again: ${names}.`,
  haveRoad: (number: number, written: string, all: string, hub: string, doubtful: string | null) =>
    `${written} of the ${all} on these roads ${number === 1 ? 'has' : 'have'} a road to ${hub}${doubtful === null ? '' : `, ${doubtful} more at best`}.`,
  cutOffFrom: (hub: string, names: string) => `Cut off from ${hub} by road: ${names}.`,
  isDerived: (text: string) => `${text} (Derived.)`,
  hubLost: (hub: string, traveller: string) =>
    `${hub} itself is no longer open to ${traveller}, so that no road to it is asked for.`,

  // Foot, files and faults
  credits: 'Data and credits',
  dataLine: (reports: string, sources: string, version: string) =>
    `${reports} reports from ${sources} sources, data version ${version}.`,
  allStories: 'All stories',
  foreign: (host: string) =>
    `This story comes from ${host}. The site that shows it here has neither made nor checked it.`,
  waiting: (host: string) => `The story of ${host} is on its way …`,
  foreignRefused: (host: string) => `The story of ${host || 'this address'} cannot be shown`,
  foreignLead: 'It was refused for these reasons:',
  issuesTitle: 'This story cannot be shown yet',
  issuesLead: (number: number) => `${number} ${number === 1 ? 'thing has' : 'things have'} to be mended first:`,
  loadFailed: 'The story could not be loaded.',
  loadLate: 'The other days and the reports are on their way …',
  copy: {
    press: 'Copy',
    done: 'Copied.',
    byHand: 'Copying is not allowed here. The text is selected: press Ctrl or ⌘ and C.',
  },
  downloads: {
    title: 'Download this day',
    cite: 'Cite',
    embed: 'Embed',
    evidence: 'Evidence (CSV)',
    failed: 'This file could not be made here.',
    embedFailed: 'This could not be loaded. Press again to try once more.',
  },
  files: {
    table: 'Table (CSV)',
    map: 'Map data (GeoJSON)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    citationText: 'Citation',
    bibtex: 'BibTeX',
    since: (day: string) => `Since ${day}.`,
    rival: (label: string, grade: string) => `Also told as ${label}, ${grade}.`,
    clock: (label: string, meaning: string) => `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`,
    told: (clock: string, day: string) => `${clock}, ${day}.`,
    citation: (title: string, version: string) => `Dateline: “${title}”. Data version ${version}.`,
    accessed: (day: string) => `Accessed ${day}.`,
    licence: (names: string) => `Licence: ${names}.`,
  },
};

/** What every language has to say; a word that one lacks does not compile. */
export type Messages = typeof en;
