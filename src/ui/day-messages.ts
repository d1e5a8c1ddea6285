// What is said of a day: its count, its briefing, and what a screen reader hears of the slider.

import { type Briefing, briefingOn } from '../readings/briefing.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { PlaceClass, Settings } from '../story/settings.ts';
import type { Day, Status } from '../story/types.ts';
import { count, fullDay, list } from './format.ts';
import { briefingReachText, type RoadTeller } from './road-messages.ts';

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
  const noun = (number: number) => (number === 1 ? (counted?.one ?? 'place') : (counted?.many ?? 'places'));
  const silent = unread === 0 ? [] : [`${count(unread, language)} without a report`];
  if (!first) return `No ${noun(2)} reported on yet.`;
  const firstWords = `${count(first.number, language)} ${noun(first.number)} ${first.phrase}`;
  const others = rest.map(({ number, phrase }) => `${count(number, language)} ${phrase}`);
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
  const sentences = [`${fullDay(briefing.day, language)}: ${counted}`];
  const news = changed.map(({ status, names }) => `${nameSome(names, 6, language)} ${phraseOf(status)}`);
  sentences.push(
    news.length === 0 ? 'Nothing has changed since the day before.' : `New since the day before: ${news.join('; ')}.`,
  );
  if (disputed.length > 0) {
    const shown = disputed.map(
      ({ name, status, challenge }) => `${name} (${phraseOf(status)}, also told as ${phraseOf(challenge)})`,
    );
    sentences.push(`Reports disagree about ${nameSome(shown, 4, language, disputedTotal)}.`);
  }
  if (oldest) {
    const more = silentTotal - 1;
    const others =
      more === 0
        ? ''
        : ` and ${count(more, language)} more ${more === 1 ? 'place is' : 'places are'} not in the news either`;
    sentences.push(`Of ${oldest.name} nothing has been heard for ${oldest.ageDays} days${others}.`);
  }
  return sentences.join(' ');
}

function countedClass({ placeClasses }: Settings): PlaceClass | undefined {
  return placeClasses.find((each) => each.counted);
}

/** Some of the names, and how many more there are. */
function nameSome(names: readonly string[], most: number, language: string, total = names.length): string {
  const shown = total > most ? [...names.slice(0, most - 1), `${count(total - most + 1, language)} more`] : names;
  return list(shown, language);
}

/** What a screen reader says as the slider's value: the day and the count. */
export function sliderText(day: Day, sentence: string, language: string): string {
  return `${fullDay(day, language)}: ${sentence}`;
}
