// What is said of a day: its count, its briefing, and what a screen reader hears of the slider.

import { type Briefing, briefingOn } from '../readings/briefing.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { PlaceClass, Settings } from '../story/settings.ts';
import type { Day, Status } from '../story/types.ts';
import { count, fullDay, list } from './format.ts';
import { briefingReachText, type RoadTeller } from './road-messages.ts';
import { words } from './words.ts';

/** "11 provincial capitals read as Taliban, 7 as contested and 16 as government." @internal */
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
  const [one, many] = [counted?.one ?? words.place, counted?.many ?? words.places];
  const silent = unread === 0 ? [] : [words.withoutReport(count(unread, language))];
  if (!first) return words.noneRead(many);
  const noun = words.nounFor(first.number, one, many);
  const firstWords = words.countAs(count(first.number, language), noun, first.phrase);
  const others = rest.map(({ number, phrase }) => words.alsoCount(count(number, language), phrase));
  return `${list([firstWords, ...others, ...silent], language)}.`;
}

/** How the counted places read on a day, in a sentence. */
export function countText(timeline: Timeline, day: Day): string {
  const { settings } = timeline.story;
  const { byStatus, unread } = timeline.sumOn(day).count;
  return countSentence(byStatus, unread, settings, countedClass(settings));
}

/** The briefing of a day with what follows for the roads, where the story asks for that. */
export function wholeBriefing(timeline: Timeline, roads: RoadTeller | null, day: Day): string {
  const briefing = briefingText(briefingOn(timeline, day), timeline.story.settings);
  return [briefing, briefingReachText(roads, day)].filter(Boolean).join(' ');
}

/** The briefing of a day: two to five sentences for every reader, on the page, read aloud, printed or without a script. */
export function briefingText(briefing: Briefing, settings: Settings): string {
  const { language } = settings;
  const { byStatus, unread, changed, disputed, disputedTotal, longestSilent: oldest, silentTotal } = briefing;
  const phraseOf = (id: Status) => settings.placeStatuses.find((each) => each.id === id)?.phrase ?? id;
  const counted = countSentence(byStatus, unread, settings, countedClass(settings));
  const sentences = [sliderText(briefing.day, counted, language)];
  const news = changed.map(({ status, names }) => words.readAs(nameSome(names, 6, language), phraseOf(status)));
  sentences.push(news.length === 0 ? words.unchangedSince : words.newSince(news.join(words.semicolon)));
  if (disputed.length > 0) {
    const shown = disputed.map(({ name, status, challenge }) =>
      words.disputed(name, phraseOf(status), phraseOf(challenge)),
    );
    sentences.push(words.disagree(nameSome(shown, 4, language, disputedTotal)));
  }
  if (oldest) {
    const others = silentTotal - 1;
    sentences.push(words.silent(oldest.name, oldest.ageDays, others, count(others, language)));
  }
  return sentences.join(' ');
}

function countedClass({ placeClasses }: Settings): PlaceClass | undefined {
  return placeClasses.find((each) => each.counted);
}

/** Some of the names, and how many more there are. */
function nameSome(names: readonly string[], most: number, language: string, total = names.length): string {
  const shown = total > most ? [...names.slice(0, most - 1), words.others(total - most + 1)] : names;
  return list(shown, language);
}

/** What a screen reader says as the slider's value: the day and the count. */
export function sliderText(day: Day, sentence: string, language: string): string {
  return words.onDay(fullDay(day, language), sentence);
}
