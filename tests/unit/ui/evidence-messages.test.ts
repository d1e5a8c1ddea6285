// Do the words about a place's history and its reports say what is so, as a reader gets them?

import { describe, expect, test } from 'vitest';
import { milestones } from '../../../src/readings/history.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import type { ReportId } from '../../../src/story/types.ts';
import { historyText, milestoneText, standingText } from '../../../src/ui/evidence-messages.ts';
import { idOf, march, type Said, says, storyOf } from '../readings/story-of.ts';
import { valley } from '../valley.ts';

const { settings } = valley();
const { placeStatuses } = settings;
const held = says(2, 'north');
const claim = says(12, 'south', 'south');

function history(reports: readonly Partial<Said>[]) {
  const story = storyOf(reports);
  return milestones(createTimeline(story, 'as-reported'), idOf(story, 'midham'));
}

describe('the lag in words', () => {
  test.each([
    [
      'from claim to concession',
      [held, claim, says(12, 'south'), says(12, 'south', 'north', { published: 13 })],
      'Held by the south: claimed by south and told by others on 12 March; conceded by north on 13 March: one day from claim to concession.',
    ],
    [
      'of no time',
      [held, claim, says(12, 'south'), says(12, 'south', 'north')],
      'Held by the south: claimed by south, told by others and conceded by north on 12 March, on the same day.',
    ],
    [
      'where others came last',
      [held, claim, says(12, 'south', 'north'), says(14, 'south')],
      'Held by the south: claimed by south and conceded by north on 12 March; told by others on 14 March: claim and concession on the same day.',
    ],
    [
      'where nobody conceded',
      [held, claim, says(15, 'south')],
      'Held by the south: claimed by south on 12 March; told by others on 15 March: 3 days from claim to report by others. No concession is in these reports by 31 March.',
    ],
    [
      'where the concession came before the claim',
      [held, says(10, 'south', 'north'), claim],
      'Held by the south: conceded by north on 10 March; claimed by south on 12 March: 2 days from concession to claim. No independent report is in these reports by 31 March.',
    ],
    [
      'where a day is not known',
      [held, says(12, 'south'), says(12, 'south', 'north', { published: null })],
      'Held by the south: told by others on 12 March. No claim by the side that gains is in these reports by 31 March. The day of the first concession is not known.',
    ],
    ['where nobody gains', [held, says(12, 'contested')], 'Contested: told by others on 12 March.'],
    ['where nothing changed', [held], ''],
  ])('%s', (_, reports, expected) => {
    expect(historyText(history(reports), placeStatuses, settings)).toBe(expected);
  });

  test('tells of an early claim and of what came back', () => {
    const reports = [held, says(3, 'south', 'south'), says(20, 'south'), says(21, 'north'), says(23, 'south')];
    const text = historyText(history(reports), placeStatuses, settings);
    expect(text).toContain('An earlier claim, of 3 March, had not been borne out.');
    expect(text).toContain('Held by the north again from 21 March and held by the south again from 23 March.');
  });
});

test('the label of a day names all that happened on it', () => {
  const { milestones: all } = history([held, claim, says(12, 'south'), says(12, 'south', 'north')]);
  expect(milestoneText(all, placeStatuses, settings)).toBe('Claimed by south, told by others, conceded');
});

test('a reprint names the outlet that counts, and a replaced row names what replaced it', () => {
  const publisherOf = () => 'The Echo';
  const of = 'r1' as ReportId;
  expect(standingText({ kind: 'reprint', of }, publisherOf, 'en')).toBe('reprint of a counted origin (The Echo)');
  expect(standingText({ kind: 'superseded', by: of }, publisherOf, 'en')).toBe(
    'replaced by a later row (The Echo, r1)',
  );
  expect(standingText({ kind: 'older', than: march(8) }, publisherOf, 'en-GB')).toBe(
    'of a time before the present reading began (8 March)',
  );
});
