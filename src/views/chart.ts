// The track of the slider as a chart: places by status on each day, what articles counted, and the dates that frame the story.
// Drawn once for a clock; a new day moves only the cursor, which is the slider itself.

import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Chart, Dot } from '../readings/chart.ts';
import { addDays, daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Day, StoryEvent } from '../story/types.ts';
import { shortDay } from '../ui/format.ts';
import { stepBand, stepLine } from '../ui/steps.ts';
import { words } from '../ui/words.ts';

export interface ChartProps {
  readonly chart: Chart;
  readonly other: Chart; // of the other clock
  readonly settings: Settings;
  readonly events: readonly StoryEvent[];
  readonly reach: ReachLine | null; // drawn where the reader asks for it
}

/** How many places have a road to the hub on each day, counted from the top as those not lost are; `null` without a hub. */
type ReachLine = readonly ({ readonly surely: number; readonly atBest: number } | null)[];

/** The chart without its cursor; its left and right edge are the first and the last day. */
export function chartView({ chart, other, settings, events, reach }: ChartProps): TemplateResult {
  const { days, total } = chart;
  const last = Math.max(1, days.length - 1);
  const x = (day: Day) => (100 * daysBetween(settings.firstDay, day)) / last;
  const y = (places: number) => (100 * (total - places)) / Math.max(1, total);
  return html`<div class="chart" role="img" aria-label=${words.chart}>
    <div class="events" aria-hidden="true">
      ${labelled(events, settings).map(
        ({ event, wide }) =>
          html`<span class=${wide ? 'wide' : ''} .style=${`left:${x(event.date)}%`}>${event.label}</span>`,
      )}
    </div>
    <svg class="bands" viewBox="0 0 ${last} ${Math.max(1, total)}" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id="claimed" width="0.5" height="1" patternUnits="userSpaceOnUse">
          <rect width="0.22" height="1" fill="var(--paper)" fill-opacity="0.55" />
        </pattern>
      </defs>
      ${bandsOf(chart, settings).map(
        ({ path, color, claimed }) =>
          svg`<path d=${path} fill=${color} />${claimed ? svg`<path d=${path} fill="url(#claimed)" stroke="none" />` : null}`,
      )}
      ${events.map(({ date }) => svg`<path class="event" d="M${daysBetween(settings.firstDay, date)},0V${total}" />`)}
      <path class="other" d=${edgeOf(other, settings)} />
      ${reach ? reachPaths(reach) : null}
    </svg>
    <svg class="dots" aria-hidden="true">${chart.dots.map((dot) => dotView(dot, x(dot.day), y(dot.edge), settings))}</svg>
    <svg class="ticks" viewBox="0 0 ${last} 1" preserveAspectRatio="none" aria-hidden="true">
      <path d=${ticksOf(chart)} />
    </svg>
    <div class="axis" aria-hidden="true">
      ${axisDays(settings).map(({ day, wide }) => html`<span class=${wide ? 'wide' : ''} .style=${`left:${x(day)}%`}>${shortDay(day, settings.language)}</span>`)}
    </div>
  </div>`;
}

interface Band {
  readonly path: string;
  readonly color: string;
  readonly claimed: boolean;
}

/** The stack from the ground up: the story's last status lowest, its claimed part above, those without a report on top. */
function bandsOf(chart: Chart, settings: Settings): readonly Band[] {
  const floor = chart.days.map(() => 0);
  const layers = [...settings.placeStatuses].reverse().flatMap(({ id, color }) => {
    const claimed = chart.claimed.get(id) ?? [];
    const solid = (chart.counts.get(id) ?? []).map((value, index) => value - (claimed[index] ?? 0));
    return [
      { counts: solid, color, claimed: false },
      { counts: claimed, color, claimed: true },
    ];
  });
  const all = [...layers, { counts: chart.unread, color: 'var(--unread-band)', claimed: false }];
  return all
    .filter(({ counts }) => counts.some((value) => value > 0))
    .map(({ counts, color, claimed }) => {
      const lower = floor.map((value) => chart.total - value);
      const path = stepBand(
        lower.map((y, index) => y - (counts[index] ?? 0)),
        lower,
      );
      for (const [index, value] of counts.entries()) floor[index] = (floor[index] ?? 0) + value;
      return { path, color, claimed };
    });
}

/** The upper edge of the lowest band under the other clock: what it adds shows between the two. */
function edgeOf({ counts, days, total }: Chart, { placeStatuses }: Settings): string {
  const lowest = placeStatuses.at(-1);
  const values = (lowest && counts.get(lowest.id)) ?? [];
  return stepLine(days.map((_, index) => total - (values[index] ?? 0)));
}

/** The places with a road, at best, as a line with its casing; those past all doubt as a thinner one. */
function reachPaths(reach: ReachLine) {
  const shape = (of: 'surely' | 'atBest') => stepLine(reach.map((each) => each?.[of] ?? null));
  return svg`<path class="reach casing" d=${shape('atBest')} /><path class="reach" d=${shape('atBest')} />
    <path class="reach sure casing" d=${shape('surely')} /><path class="reach sure" d=${shape('surely')} />`;
}

/** A dot in the colour of whom it counts; a stem points to where the true number may lie, an open dot is about right. */
function dotView({ qualifier, party }: Dot, x: number, y: number, settings: Settings) {
  const color = settings.placeStatuses.find((status) => status.id === party)?.color ?? 'var(--ink)';
  const stem = qualifier === 'at-least' || qualifier === 'more-than' ? -7 : qualifier === 'up-to' ? 7 : 0;
  return svg`<svg x="${x}%" y="${y}%" overflow="visible">
    ${stem === 0 ? null : svg`<path d="M0,0V${stem}" />`}
    <circle r="3" fill=${qualifier === 'about' ? '#fff' : color} stroke=${qualifier === 'about' ? color : '#fff'} />
  </svg>`;
}

/** A stroke for each day, as high as the reports published on it. */
function ticksOf({ published }: Chart): string {
  const most = Math.max(1, ...published);
  return published.map((number, index) => (number === 0 ? '' : `M${index},1V${1 - number / most}`)).join('');
}

/** The first day, and the first and the fifteenth of each month, of a short story each week, where they have room; those marked `wide` have none on a narrow screen. */
function axisDays({ firstDay, lastDay }: Settings): readonly { day: Day; wide: boolean }[] {
  const span = daysBetween(firstDay, lastDay);
  const days = [{ day: firstDay, wide: false }];
  const isClear = (day: Day, share: number, among: typeof days) =>
    daysBetween(among.at(-1)?.day ?? firstDay, day) >= Math.max(1, span * share);
  for (let day = addDays(firstDay, 1); day <= lastDay; day = addDays(day, 1)) {
    const isMonth = day.endsWith('-01') || (span <= 120 && day.endsWith('-15'));
    const isMark = span < 32 ? daysBetween(firstDay, day) % 7 === 0 : isMonth;
    if (!isMark || !isClear(day, dayShare.wide, days)) continue;
    days.push({
      day,
      wide: !isClear(
        day,
        dayShare.narrow,
        days.filter(({ wide }) => !wide),
      ),
    });
  }
  return days;
}

// A day takes about so much of the chart's width, on a wide and on a narrow screen.
const dayShare = { wide: 0.11, narrow: 0.34 };

// A label takes about so much of the chart's width for each letter, on a wide and on a narrow screen, there with the spacing that a reader may set.
const letterShare = { wide: 0.0082, narrow: 0.032 };

/** The dates that find room for their label: all that do on a wide screen, those marked `wide` not on a narrow one. */
function labelled(events: readonly StoryEvent[], { firstDay, lastDay }: Settings) {
  const span = Math.max(1, daysBetween(firstDay, lastDay));
  const ends = { wide: 0, narrow: 0 };
  return events.flatMap((event) => {
    const at = daysBetween(firstDay, event.date) / span;
    if (at < 0 || at > 1) return [];
    const fits = (screen: 'wide' | 'narrow') => {
      const half = (event.label.length * letterShare[screen]) / 2;
      if (at - half < ends[screen] || at + half > 1.02) return false;
      ends[screen] = at + half;
      return true;
    };
    const [onWide, onNarrow] = [fits('wide'), fits('narrow')];
    return onWide ? [{ event, wide: !onNarrow }] : [];
  });
}
