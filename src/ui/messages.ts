// Every word of the interface, in English. A message that needs a number or a name is a function of it.

import type { Basis, Explanation } from '../readings/explain.ts';
import type { Grade } from '../readings/rule.ts';
import type { PlaceClass, Settings } from '../story/settings.ts';
import type { ClaimantKind, Clock, Qualifier, Status } from '../story/types.ts';
import { capitalise, count, fullDay, list, shortDay } from './format.ts';

export const gradeWords: Record<Grade, string> = { claimed: 'claimed', reported: 'reported', confirmed: 'confirmed' };

export const clockWords: Record<Clock, { label: string; meaning: string }> = {
  'as-reported': { label: 'As reported', meaning: 'Only what had been published by the day counts.' },
  hindsight: { label: 'With hindsight', meaning: 'All reports count, whenever they were published.' },
};

export const qualifierWords: Record<Qualifier, string> = {
  exactly: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
};

export const words = {
  map: 'Map',
  mapLabel: 'Map of the places by reported status. The table below holds the same.',
  mapHelp: 'Drag to move. Hold Ctrl or ⌘ and scroll to zoom.',
  mapMissing: 'The moving map cannot be drawn here (no WebGL). This drawing shows the same day.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  slider: 'Day',
  play: 'Play the days',
  pause: 'Pause',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  clocks: 'Which reports count',
  chart: 'How many places read as each status on each day',
  legend: 'What the marks mean',
  unread: 'No report yet',
  roadsTitle: 'Roads',
  hollow: 'claimed only',
  ring: (label: string) => `also told as ${label}, not prevailing`,
  faded: (days: number) => `no news for ${days} days`,
  dots: 'dots: what articles counted',
  ticks: 'ticks: reports published that day',
  crossing: 'not counted',
  derived: 'derived: unreported, its ends differ',
  plainRoad: 'unreported',
  close: 'Close',
  supporting: 'For this reading',
  opposing: 'Against it',
  other: 'Older, or no longer decisive',
  noReports: 'Nothing had been reported by this day.',
  loadingReports: 'The reports are on their way …',
  reportsFailed: 'The reports could not be loaded.',
  retry: 'Try again',
  source: 'Source',
  caveat: 'On the source',
  note: 'Editor’s note',
  undated: 'undated',
  about: 'about',
  spansProvince: 'speaks of the province or the country',
  spansSurroundings: 'speaks of the surroundings',
  more: (number: number) => (number === 1 ? 'Show 1 more' : `Show ${number} more`),
  table: 'Every place on this day',
  find: 'Find a place',
  findHint: 'in any spelling, also in Dari or Pashto',
  nothingFound: (text: string) => `No place is called “${text}”.`,
  road: 'road',
  was: 'was',
  dataLine: (reports: string, sources: string, version: string) =>
    `${reports} reports from ${sources} sources, data version ${version}.`,
  panel: 'The chosen place, or the day',
  chartKey: (number: number, many: string) => `${number} ${many} by reading; dots: what articles counted`,
  firstReport: 'first report',
  moreReports: (number: number) => (number === 1 ? '1 report' : `${number} reports`),
  accordingTo: 'According to',
  of: 'of',
  by: 'by',
  to: 'to',
  or: 'or',
  later: 'later',
  against: '· challenge:',
  reliability: (letter: string) => `reliability ${letter}`,
  columns: { name: 'Place', status: 'Status', grade: 'How well it holds', since: 'Since', reports: 'Reports' },
  challenge: 'Challenge',
  choose: 'Choose a place or a road on the map or in the table to read its reports.',
  changed: 'Changed on this day',
  unchanged: 'No place changed on this day.',
  control: 'What counts as holding',
  credits: 'Data and credits',
  issuesTitle: 'This story cannot be shown yet',
  issuesLead: (number: number) => `${number} ${number === 1 ? 'thing has' : 'things have'} to be mended first:`,
  loadFailed: 'The story could not be loaded.',
} as const;

/** "11 provincial capitals read as Taliban, 7 as contested and 16 as government." */
export function countSentence(
  byStatus: ReadonlyMap<Status, number>,
  unread: number,
  settings: Settings,
  counted: PlaceClass | undefined,
): string {
  const { language, placeStatuses } = settings;
  const parts = [...placeStatuses].reverse().flatMap((status) => {
    const number = byStatus.get(status.id) ?? 0;
    return number === 0 ? [] : [{ number, phrase: status.phrase }];
  });
  const [first, ...rest] = parts;
  const noun = (number: number) => (number === 1 ? (counted?.one ?? 'place') : (counted?.many ?? 'places'));
  const silent = unread === 0 ? [] : [`${count(unread, language)} without a report`];
  if (!first) return `No ${noun(2)} reported on yet.`;
  const firstWords = `${count(first.number, language)} ${noun(first.number)} ${first.phrase}`;
  const others = rest.map(({ number, phrase }) => `${count(number, language)} ${phrase}`);
  return `${list([firstWords, ...others, ...silent], language)}.`;
}

/** The head of a panel: "Contested, confirmed." */
export function readingHead(label: string, grade: Grade): string {
  return `${label}, ${gradeWords[grade]}.`;
}

/** Why a reading reads as it does, in two to four sentences. */
export function explanationText(explanation: Explanation, statuses: Statuses, settings: Settings): string {
  const { since, blanket, stale, ageDays, challenge } = explanation;
  const sentences = [
    `${capitalise(basisText(explanation, settings))}.`,
    `By these reports it has been so since ${shortDay(since, settings.language)}.`,
  ];
  if (blanket) sentences.push('This rests on reports of the province or the country rather than of the place itself.');
  if (stale) sentences.push(`The latest news that says so is ${ageDays} days old.`);
  if (challenge) sentences.push(challengeText(challenge, explanation.grade, statuses, settings));
  return sentences.join(' ');
}

type Statuses = readonly { readonly id: Status; readonly label: string; readonly phrase: string }[];

function basisText({ concession, origins, claimants, untrustedOnly }: Basis, settings: Settings): string {
  const { language } = settings;
  if (concession) {
    const day = concession.published === null ? '' : `, ${shortDay(concession.published, language)}`;
    const conceded = `conceded by ${kindPhrase(concession.claimantKind, settings)} (${concession.publisher}${day})`;
    return origins.length < 2 ? conceded : `${conceded}, and told by ${origins.length} independent sources in all`;
  }
  const named = list([...new Set(origins)].slice(0, 2), language);
  if (origins.length >= 2) return `told by ${origins.length} independent sources, among them ${named}`;
  if (origins.length === 1) return `told by one independent source, ${named}`;
  if (untrustedOnly) return 'told only by sources that are not usually reliable';
  const who = claimants.map((kind) => kindPhrase(kind, settings));
  return `told only by ${list(who, language)}; no independent report bears it out`;
}

function challengeText(challenge: Basis, grade: Grade, statuses: Statuses, settings: Settings): string {
  const phrase = statuses.find((each) => each.id === challenge.status)?.phrase ?? challenge.status;
  // On equal grades the number of origins, the newer print or caution has decided.
  const standing = challenge.grade === grade ? 'hold as well but do not prevail' : 'do not hold as well';
  return `There are also reports that it is ${phrase}, which ${standing}: ${basisText(challenge, settings)}.`;
}

function kindPhrase(id: ClaimantKind, settings: Settings): string {
  return settings.claimantKinds.find((kind) => kind.id === id)?.phrase ?? id;
}

/** What a screen reader says as the slider's value: the day and the count. */
export function sliderText(day: Parameters<typeof fullDay>[0], sentence: string, language: string): string {
  return `${fullDay(day, language)}: ${sentence}`;
}
