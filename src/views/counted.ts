// What did articles count on this day? The dots of the chart in words, with the outlets behind each.

import { html, type TemplateResult } from 'lit/html.js';
import type { Chart } from '../readings/chart.ts';
import type { Settings } from '../story/settings.ts';
import type { Day } from '../story/types.ts';
import { count, list, shortDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';

const shownAtFirst = 3;

/** The same in one line, for the pointer that is over a dot. */
export function countedText({ dots }: Chart, day: Day, { language, placeStatuses }: Settings): string {
  const counts = dots
    .filter((dot) => dot.day === day)
    .map(({ value, qualifier, party, publishers }) => {
      const label = placeStatuses.find((status) => status.id === party)?.label ?? party;
      return words.tally(qualifier, count(value, language), label) + words.outlets(publishers.join(words.comma));
    });
  const written = shortDay(day, language);
  return counts.length === 0 ? written : `${words.counted(written)} ${counts.join(words.semicolon)}`;
}

/** The published counts of a day; it stays as high while the days pass, and before the chart is known. */
export function countedView(chart: Chart | null, day: Day, { language, placeStatuses }: Settings): TemplateResult {
  if (!chart) return html`<div class="counted"></div>`;
  const { dots } = chart;
  const counts = dots
    .filter((dot) => dot.day === day)
    .sort((a, b) => b.publishers.length - a.publishers.length)
    .map(({ value, qualifier, party, publishers }) => {
      const label = placeStatuses.find((status) => status.id === party)?.label ?? party;
      const named =
        publishers.length > 3 ? [...publishers.slice(0, 2), words.others(publishers.length - 2)] : publishers;
      return html`<li><strong>${words.tally(qualifier, count(value, language), label)}</strong> ${list(named, language)}</li>`;
    });
  const written = shortDay(day, language);
  if (dots.length === 0) return html``;
  return html`<div class="counted small">
    <p>${counts.length === 0 ? words.countedNone(written) : words.counted(written)}</p>
    ${counts.length === 0 ? null : html`<ul>${counts.slice(0, shownAtFirst)}</ul>`}
    ${
      counts.length > shownAtFirst
        ? html`<details><summary>${words.more(counts.length - shownAtFirst)}</summary><ul>${counts.slice(shownAtFirst)}</ul></details>`
        : null
    }
  </div>`;
}
