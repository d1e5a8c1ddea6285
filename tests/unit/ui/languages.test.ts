// Does every language say all that English says, of the whole shipped story, and in its own letters?

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefingOn } from '../../../src/readings/briefing.ts';
import { explain } from '../../../src/readings/explain.ts';
import { milestones } from '../../../src/readings/history.ts';
import { standingOf } from '../../../src/readings/standing.ts';
import { createTimeline, perClock } from '../../../src/readings/timeline.ts';
import { reachOf } from '../../../src/roads/reach.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { narrowed, readOptions } from '../../../src/state/options.ts';
import { daysFrom } from '../../../src/story/day.ts';
import { statusesOf } from '../../../src/story/settings.ts';
import { qualifiers } from '../../../src/story/tables.ts';
import { translateStory } from '../../../src/story/translate.ts';
import type { Day, Story } from '../../../src/story/types.ts';
import { briefingText, countText, wholeBriefing } from '../../../src/ui/day-messages.ts';
import { historyText, milestoneText, standingText } from '../../../src/ui/evidence-messages.ts';
import { count, fullDay, list, longDay, shortDay } from '../../../src/ui/format.ts';
import { placeMarks, roadMarks } from '../../../src/ui/legend.ts';
import { explanationText, readingHead } from '../../../src/ui/reading-messages.ts';
import { distanceText, loadText, reachSummary, reachText } from '../../../src/ui/road-messages.ts';
import { speak, words } from '../../../src/ui/words.ts';
import { shippedStory, shippedWords } from '../shipped.ts';

const day = '2021-08-12' as Day;
const isolated = /\u2068[^\u2069]*\u2069/g;

/** What an English reader alone could read: Latin letters that no isolate holds together as a name. */
function leftovers(text: string): readonly string[] {
  return text.replace(isolated, '').match(/[A-Za-z]{2,}|undefined|null|NaN/g) ?? [];
}

function spokenStory(language: 'fa' | 'ps'): Story {
  const own = shippedWords[language];
  if (!own) throw new Error(`the shipped story has no words in ${language}`);
  const options = readOptions((name) => (name === 'lang' ? language : null));
  return narrowed(translateStory(shippedStory, own), options);
}

/** Every text that a language has, with what a function of it says for some values. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function' && !['.written', '.listed', '.tally'].includes(path)) {
    const [ones, names] = [Array(5).fill(1), ['۱', '۲', '۳', '۴', '۵']];
    return [ones, [7, 7, 7, 7, 7], names].map((values) => [path, String(value(...values))] as const);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

afterAll(() => speak('en'));

describe.each(['fa', 'ps'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));

  test('every word is there, and none of them English', () => {
    const known = ['.direction', '.figures', '.files.bibtex', '.mapMissing'];
    const left = textsOf(words).filter(
      ([path, text]) => !known.includes(path) && (text === '' || leftovers(text).length > 0),
    );
    expect(left).toEqual([]);
    const tallies = qualifiers.map((qualifier) => words.tally(qualifier, '۱۲', 'طالبان'));
    expect(tallies.flatMap(leftovers)).toEqual([]);
    expect(new Set(tallies).size).toBe(qualifiers.length);
    expect(words.direction).toBe('rtl');
    expect(words.review).not.toBe('');
  });

  test('every sentence of every day of the shipped story is in its own letters, with its own figures', () => {
    const story = spokenStory(language);
    const { settings } = story;
    const network = createNetwork(story);
    const timelines = perClock((clock) => createTimeline(story, clock));
    const told: string[] = [];
    for (const timeline of Object.values(timelines)) {
      const reach = reachOf(timeline, network);
      const teller = reach && { story, reach };
      for (const on of daysFrom(settings.firstDay, settings.lastDay)) {
        told.push(countText(timeline, on), wholeBriefing(timeline, teller, on));
        if (teller) told.push(reachSummary(teller, on));
      }
      for (const feature of [...story.places, ...story.roads]) {
        const statuses = statusesOf(settings, feature.kind);
        const history = milestones(timeline, feature.id);
        told.push(historyText(history, statuses, settings), milestoneText(history.milestones, statuses, settings));
        if (teller && feature.kind === 'place')
          told.push(distanceText(teller, feature.id), reachText(teller, feature.id, day));
        if (teller) told.push(loadText(teller, feature.id, day));
        const reading = timeline.readingAt(feature.id, day);
        if (!reading) continue;
        told.push(readingHead(statuses[0]?.label ?? '', reading.grade));
        told.push(explanationText(explain(story, feature.id, reading), statuses, settings));
        const { supporting, opposing, other } = standingOf(timeline, feature.id, day);
        for (const { why } of [...supporting, ...opposing, ...other])
          told.push(
            standingText(
              why,
              () => 'Reuters',
              settings.language,
              () => 'ap-20210812-01',
            ),
          );
      }
    }
    expect(told.length).toBeGreaterThan(500);
    expect([...new Set(told.flatMap(leftovers))]).toEqual([]);
    expect([...new Set(told.flatMap((text) => text.replace(isolated, '').match(/[0-9]+/g) ?? []))]).toEqual([]);
  });

  test('the words of the story are translated, every one', () => {
    const { settings, places, roads, events } = spokenStory(language);
    const own = [
      ...[settings.headline, settings.standfirst, settings.control, settings.areaNoun, settings.inset?.title ?? ''],
      ...[...settings.placeStatuses, ...settings.roadStatuses, ...settings.claimantKinds].flatMap((each) => [
        each.label,
        each.phrase,
      ]),
      ...settings.placeClasses.flatMap(({ one, many }) => [one, many]),
      ...settings.collections.map(({ label }) => label),
      ...Object.values(settings.publisherKinds),
      ...places.flatMap(({ name, area }) => [name, area]),
      ...roads.map(({ name }) => name),
      ...events.map(({ label }) => label),
      ...placeMarks(settings).map(({ text }) => text),
      ...roadMarks(settings).map(({ text }) => text),
    ];
    expect(own.filter((text) => text === '' || leftovers(text).length > 0)).toEqual([]);
    const kinds = new Set(shippedStory.sources.map(({ publisherKind }) => publisherKind));
    expect([...kinds].filter((kind) => !(kind in settings.publisherKinds))).toEqual([]);
  });

  test('a list holds its Latin names together', () => {
    expect(list(['Reuters', 'AP', 'هرات'], language)).toContain('\u2068Reuters\u2069، \u2068AP\u2069 ');
    expect(list(['هرات'], language)).toBe('هرات');
    expect(list([], language)).toBe('');
  });

  test('the briefing begins with both dates', () => {
    const story = spokenStory(language);
    const text = briefingText(briefingOn(createTimeline(story, 'as-reported'), day), story.settings);
    expect(text.startsWith(`${fullDay(day, story.settings.language)}: `)).toBe(true);
  });
});

describe('dates and figures', () => {
  test.each([
    ['fa', 'پنج‌شنبه ۱۲ اگست ۲۰۲۱ (۲۱ اسد ۱۴۰۰)', '۱۲ اگست', '۱۲ اگست ۲۰۲۱', '۱٬۰۳۰'],
    ['ps', 'پنجشنبه ۱۲ اګست ۲۰۲۱ (۲۱ زمری ۱۴۰۰)', '۱۲ اګست', '۱۲ اګست ۲۰۲۱', '۱٬۰۳۰'],
  ])('of %s', async (language, full, short, long, number) => {
    await speak(language);
    const tag = `${language}-AF`;
    expect([fullDay(day, tag), shortDay(day, tag), longDay(day, tag), count(1030, tag)]).toEqual([
      full,
      short,
      long,
      number,
    ]);
  });

  test('the year turns with spring', async () => {
    await speak('fa');
    expect(fullDay('2021-03-20' as Day, 'fa-AF')).toContain('(۳۰ حوت ۱۳۹۹)');
    expect(fullDay('2021-03-21' as Day, 'fa-AF')).toContain('(۱ حمل ۱۴۰۰)');
  });

  test('of a language without words are English again', async () => {
    await speak('fr');
    expect(words.slider).toBe('Day');
    expect(fullDay(day, 'en-GB')).toBe('Thursday 12 August 2021');
  });
});
