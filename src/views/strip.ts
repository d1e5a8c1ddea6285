// The strip of a place: how it read on every day under each clock, and the days on which something turned. A press goes to a day.

import { group } from 'd3-array';
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { milestones } from '../readings/history.ts';
import { publishedOn, stretchesOf } from '../readings/stretches.ts';
import type { Timeline } from '../readings/timeline.ts';
import { addDays, daysBetween, daysFrom } from '../story/day.ts';
import type { PlaceStatus, RoadStatus, Settings } from '../story/settings.ts';
import type { Clock, Day, Feature, Status } from '../story/types.ts';
import { historyText, milestoneText } from '../ui/evidence-messages.ts';
import { tinyDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';

export interface StripProps {
  readonly feature: Feature;
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  readonly clock: Clock;
  readonly day: Day;
  readonly statuses: readonly (PlaceStatus | RoadStatus)[];
  readonly go: (day: Day) => void;
}

// Beyond this share of the width a label stands before its line rather than after it, so that it has room.
const turningShare = 42;

export function stripView({ feature, timelines, clock, day, statuses, go }: StripProps): TemplateResult {
  const timeline = timelines[clock];
  const { settings } = timeline.story;
  const { firstDay, lastDay } = settings;
  const total = daysBetween(firstDay, lastDay) + 1;
  const press = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    go(addDays(firstDay, Math.min(total - 1, Math.max(0, Math.floor(share * total)))));
  };
  return html`<div class="history">
    <p class="captions" aria-hidden="true"><span>${words.strip.published}</span> <span>${words.strip.key}</span></p>
    <div class="strip" aria-hidden="true" @click=${press}>
      ${guard([timelines, feature, clock], () => bandsView(feature, timelines, clock, statuses))}
      <span class="cursor" .style=${`left:${shareOf(day, settings)}%`}></span>
    </div>
    ${guard([timeline, feature, day], () => milestonesView(feature, timeline, day, statuses, go))}
  </div>`;
}

function bandsView(
  feature: Feature,
  timelines: StripProps['timelines'],
  clock: Clock,
  statuses: StripProps['statuses'],
): TemplateResult {
  const { settings } = timelines[clock].story;
  const numbers = publishedOn(timelines[clock], feature.id);
  const most = Math.max(1, ...numbers.values());
  const total = daysBetween(settings.firstDay, settings.lastDay) + 1;
  return html`<div class="ticks">
      ${[...numbers].map(
        // By the root, so that a single report is still seen beside the thirty of another day.
        ([day, number]) =>
          html`<i .style=${`left:${shareOf(day, settings)}%;height:${Math.round(100 * Math.sqrt(number / most))}%`}></i>`,
      )}
    </div>
    <div class="axis">
      ${axisDays(settings).map((day) => html`<span .style=${`left:${shareOf(day, settings)}%`}>${tinyDay(day, settings.language)}</span>`)}
    </div>
    ${(['as-reported', 'hindsight'] as const).map(
      (each) => html`<p class=${each === clock ? 'now' : ''}>${words.clockNames[each].label}</p>
        <div class="band">
          ${stretchesOf(timelines[each], feature.id).map((stretch) => {
            const left = (100 * daysBetween(settings.firstDay, stretch.from)) / total;
            const width = (100 * (daysBetween(stretch.from, stretch.to) + 1)) / total;
            const colors = `--color:${colorOf(stretch.status, statuses)}`;
            const rival = stretch.challenge
              ? html`<i .style=${`background:${colorOf(stretch.challenge, statuses)}`}></i>`
              : nothing;
            return html`<span class=${stretch.grade === 'claimed' ? 'claimed' : ''} .style=${`left:${left}%;width:calc(${width}% + 0.5px);${colors}`}>${rival}</span>`;
          })}
        </div>`,
    )}`;
}

/** The days on which something turned, each hanging from its day on the strip. */
function milestonesView(
  feature: Feature,
  timeline: Timeline,
  day: Day,
  statuses: StripProps['statuses'],
  go: (day: Day) => void,
): TemplateResult {
  const { settings } = timeline.story;
  const history = milestones(timeline, feature.id);
  const text = historyText(history, statuses, settings);
  return html`<ol class="milestones" aria-label=${words.strip.milestones}>
      ${[...group(history.milestones, (milestone) => milestone.day)].map(([on, of]) => {
        const share = shareOf(on, settings);
        const room = share > turningShare ? `padding-right:${100 - share}%` : `padding-left:${share}%`;
        return html`<li class=${share > turningShare ? 'before' : 'after'} .style=${`--at:${share}%;${room}`}>
          <button type="button" aria-current=${on === day ? 'date' : nothing} @click=${() => go(on)}>
            <b>${tinyDay(on, settings.language)}</b> ${milestoneText(of, statuses, settings)}
          </button>
        </li>`;
      })}
    </ol>
    ${text === '' ? nothing : html`<p class="lag">${text}</p>`}`;
}

const roadColors = { solid: 'var(--road)', dashed: '#d9a63a', broken: 'var(--road-told)' } as const;

function colorOf(status: Status, statuses: StripProps['statuses']): string {
  const found = statuses.find((each) => each.id === status);
  if (!found) return 'var(--unread-band)';
  return 'color' in found ? found.color : roadColors[found.stroke];
}

/** Where the middle of a day lies, in percent of the width. */
function shareOf(day: Day, { firstDay, lastDay }: Settings): number {
  return (100 * (daysBetween(firstDay, day) + 0.5)) / (daysBetween(firstDay, lastDay) + 1);
}

/** The first of each month. */
function axisDays({ firstDay, lastDay }: Settings): readonly Day[] {
  return daysFrom(firstDay, lastDay).filter((day) => day.endsWith('-01'));
}
