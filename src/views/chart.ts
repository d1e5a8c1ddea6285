// The track of the slider as a chart: places by status on each day, with what articles counted. Drawn once for a clock.

import { area, curveStep } from 'd3-shape';
import { html, svg, type TemplateResult } from 'lit';
import type { Chart, Dot } from '../readings/chart.ts';
import { addDays, daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Day } from '../story/types.ts';
import { shortDay } from '../ui/format.ts';
import { qualifierWords, words } from '../ui/messages.ts';

/** The chart without its cursor; its left and right edge are the first and the last day. */
export function chartView(chart: Chart, settings: Settings): TemplateResult {
  const { days, total } = chart;
  const last = Math.max(1, days.length - 1);
  const x = (day: Day) => (100 * daysBetween(settings.firstDay, day)) / last;
  const y = (places: number) => (100 * (total - places)) / Math.max(1, total);
  return html`<div class="chart" role="img" aria-label=${words.chart}>
    <svg class="bands" viewBox="0 0 ${last} ${Math.max(1, total)}" preserveAspectRatio="none" aria-hidden="true">
      ${bandsOf(chart, settings).map(({ path, color }) => svg`<path d=${path} fill=${color} />`)}
    </svg>
    <svg class="dots" aria-hidden="true">${chart.dots.map((dot) => dotView(dot, x(dot.day), y(dot.edge), settings))}</svg>
    <svg class="ticks" viewBox="0 0 ${last} 1" preserveAspectRatio="none" aria-hidden="true">
      <path d=${ticksOf(chart)} />
    </svg>
    <div class="axis" aria-hidden="true">
      ${axisDays(settings).map((day) => html`<span style="left:${x(day)}%">${shortDay(day, settings.language)}</span>`)}
    </div>
  </div>`;
}

/** The stack from the ground up: the story's last status lowest, those without a report on top. */
function bandsOf(chart: Chart, settings: Settings): readonly { path: string; color: string }[] {
  const floor = chart.days.map(() => 0);
  const bands = [...settings.placeStatuses]
    .reverse()
    .map(({ id, color }) => ({ counts: chart.counts.get(id) ?? [], color }));
  return [...bands, { counts: chart.unread, color: 'var(--unread-band)' }].map(({ counts, color }) => {
    const shape = area<number>()
      .x((index) => index)
      .y0((index) => chart.total - (floor[index] ?? 0))
      .y1((index) => chart.total - (floor[index] ?? 0) - (counts[index] ?? 0))
      .curve(curveStep);
    const path = shape(chart.days.map((_, index) => index)) ?? '';
    for (const [index, value] of counts.entries()) floor[index] = (floor[index] ?? 0) + value;
    return { path, color };
  });
}

function dotView(dot: Dot, x: number, y: number, settings: Settings) {
  const label = settings.placeStatuses.find((status) => status.id === dot.party)?.label ?? dot.party;
  const text = `${shortDay(dot.day, settings.language)}: ${qualifierWords[dot.qualifier]}${dot.value} ${label} (${dot.publishers.join(', ')})`;
  return svg`<circle cx="${x}%" cy="${y}%" r="2.6"><title>${text}</title></circle>`;
}

/** A stroke for each day, as high as the reports published on it. */
function ticksOf({ published }: Chart): string {
  const most = Math.max(1, ...published);
  return published.map((number, index) => (number === 0 ? '' : `M${index},1V${1 - number / most}`)).join('');
}

/** The first day, and the first and the fifteenth of each month where they have room. */
function axisDays({ firstDay, lastDay }: Settings): readonly Day[] {
  const span = daysBetween(firstDay, lastDay);
  const clear = Math.max(4, span * 0.1);
  const days: Day[] = [firstDay];
  for (let day = addDays(firstDay, 1); day <= lastDay; day = addDays(day, 1)) {
    const isMark = span > 120 ? day.endsWith('-01') : day.endsWith('-01') || day.endsWith('-15');
    if (isMark && daysBetween(days.at(-1) ?? firstDay, day) >= clear) days.push(day);
  }
  return days;
}
