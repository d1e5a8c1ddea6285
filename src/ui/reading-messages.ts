// Why a place reads as it does, in sentences; every word of them is true of the reports that they name.

import type { Basis, Explanation } from '../readings/explain.ts';
import type { Grade } from '../readings/rule.ts';
import type { Settings } from '../story/settings.ts';
import type { ClaimantKind, Status } from '../story/types.ts';
import { capitalise, list, shortDay } from './format.ts';
import { words } from './words.ts';

/** The head of a panel: "Contested, confirmed." */
export function readingHead(label: string, grade: Grade): string {
  return `${told(label, grade)}.`;
}

/** A reading beside a name: "Contested, confirmed", or that there is none. */
export function readingText(
  reading: { readonly status: Status; readonly grade: Grade } | undefined,
  statuses: readonly { readonly id: Status; readonly label: string }[],
): string {
  if (!reading) return words.unread;
  const label = statuses.find((status) => status.id === reading.status)?.label ?? '';
  return told(label, reading.grade);
}

function told(label: string, grade: Grade): string {
  return words.reading(label, words.grades[grade]);
}

/** Why a reading reads as it does, in two to four sentences. */
export function explanationText(explanation: Explanation, statuses: Statuses, settings: Settings): string {
  const { since, blanket, stale, ageDays, challenge } = explanation;
  const sentences = [
    `${capitalise(basisText(explanation, settings))}.`,
    words.soSince(shortDay(since, settings.language)),
  ];
  if (blanket) sentences.push(words.ofWiderArea);
  if (stale) sentences.push(words.latestAge(ageDays));
  if (challenge) sentences.push(challengeText(challenge, explanation.grade, statuses, settings));
  return sentences.join(' ');
}

type Statuses = readonly { readonly id: Status; readonly label: string; readonly phrase: string }[];

function basisText({ grade, concession, origins, claimants, untrustedOnly }: Basis, settings: Settings): string {
  const { language } = settings;
  if (concession) {
    const day = concession.published && shortDay(concession.published, language);
    const conceded = words.concededIn(kindPhrase(concession.claimantKind, settings), concession.publisher, day);
    return origins.length < 2 ? conceded : words.concededAnd(conceded, origins.length);
  }
  const named = list([...new Set(origins)].slice(0, 2), language);
  // Two on one day would confirm it.
  if (origins.length >= 2) return words.toldByMany(origins.length, grade === 'reported', named);
  if (origins.length === 1) return words.toldByOne(named);
  if (untrustedOnly) return words.toldByUntrusted;
  const who = claimants.map((kind) => kindPhrase(kind, settings));
  return words.toldOnlyBy(list(who, language));
}

function challengeText(challenge: Basis, grade: Grade, statuses: Statuses, settings: Settings): string {
  const phrase = statuses.find((each) => each.id === challenge.status)?.phrase ?? challenge.status;
  // On equal grades the number of origins, the newer print or caution has decided.
  return words.alsoReports(phrase, challenge.grade === grade, basisText(challenge, settings));
}

/** "the Taliban", "a local official". */
export function kindPhrase(id: ClaimantKind, settings: Settings): string {
  return settings.claimantKinds.find((kind) => kind.id === id)?.phrase ?? id;
}
