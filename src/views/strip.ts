// The strip of a place: one line for each clock over all days, in the colours of its statuses; a press goes to that day.

import { html, svg, type TemplateResult } from 'lit';
import type { Timeline } from '../readings/timeline.ts';
import { addDays, daysBetween, daysFrom } from '../story/day.ts';
import type { PlaceStatus, RoadStatus } from '../story/settings.ts';
import type { Clock, Day, Feature, Status } from '../story/types.ts';
import { clockWords } from '../ui/messages.ts';

export interface StripProps {
  readonly feature: Feature;
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  readonly clock: Clock;
  readonly day: Day;
  readonly statuses: readonly (PlaceStatus | RoadStatus)[];
  readonly go: (day: Day) => void;
}

interface Run {
  readonly from: number; // days since the first
  readonly length: number;
  readonly status: Status;
  readonly claimed: boolean;
}

export function stripView({ feature, timelines, clock, day, statuses, go }: StripProps): TemplateResult {
  const { settings } = timelines[clock].story;
  const { firstDay, lastDay } = settings;
  const total = daysBetween(firstDay, lastDay) + 1;
  const cursor = daysBetween(firstDay, day) + 0.5;
  const colorOf = (status: Status) => {
    const found = statuses.find((each) => each.id === status);
    if (!found) return 'var(--unread-band)';
    return 'color' in found ? found.color : roadColors[found.stroke];
  };
  const press = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    go(addDays(firstDay, Math.min(total - 1, Math.max(0, Math.floor(share * total)))));
  };
  return html`<div class="strip" aria-hidden="true" @click=${press}>
    ${(['as-reported', 'hindsight'] as const).map(
      (each) => html`<p class=${each === clock ? 'now' : ''}>${clockWords[each].label}</p>
        <svg viewBox="0 0 ${total} 1" preserveAspectRatio="none">
          <rect width=${total} height="1" fill="var(--unread-band)" />
          ${runsOf(timelines[each], feature, firstDay, lastDay).map(
            (run) =>
              svg`<rect x=${run.from} width=${run.length} height="1" fill=${colorOf(run.status)} opacity=${run.claimed ? 0.45 : 1} />`,
          )}
          <path d="M${cursor},0V1" stroke="var(--paper)" stroke-width="5" vector-effect="non-scaling-stroke" />
          <path d="M${cursor},0V1" stroke="var(--ink)" stroke-width="2" vector-effect="non-scaling-stroke" />
        </svg>`,
    )}
  </div>`;
}

const roadColors = { solid: 'var(--road)', dashed: '#d9a63a', broken: 'var(--road-told)' } as const;

function runsOf(timeline: Timeline, feature: Feature, firstDay: Day, lastDay: Day): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, day] of daysFrom(firstDay, lastDay).entries()) {
    const reading = timeline.readingAt(feature.id, day);
    if (!reading) continue;
    const claimed = reading.grade === 'claimed';
    const before = runs.at(-1);
    const continues =
      before && before.from + before.length === index && before.status === reading.status && before.claimed === claimed;
    if (continues) runs[runs.length - 1] = { ...before, length: before.length + 1 };
    else runs.push({ from: index, length: 1, status: reading.status, claimed });
  }
  return runs;
}
