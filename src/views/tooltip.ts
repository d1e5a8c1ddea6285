// What the pointer is over: the name of a place or road and how it reads.

import { html, type TemplateResult } from 'lit/html.js';
import type { Timeline } from '../readings/timeline.ts';
import { statusesOf } from '../story/settings.ts';
import type { Day, Feature } from '../story/types.ts';
import { readingText } from '../ui/reading-messages.ts';
import { words } from '../ui/words.ts';

export function tooltipView(
  { feature, x, y }: { feature: Feature; x: number; y: number },
  timeline: Timeline,
  day: Day,
): TemplateResult {
  const { settings } = timeline.story;
  const statuses = statusesOf(settings, feature.kind);
  const reading = timeline.readingAt(feature.id, day);
  const rival = statuses.find((status) => status.id === reading?.challenge?.status);
  const challenge = rival ? ` ${words.against} ${rival.label}` : '';
  return html`<div class="tooltip" .style=${`left:${x}px;top:${y}px`} aria-hidden="true">
    <strong>${feature.name}</strong>
    ${readingText(reading, statuses)}${challenge}
  </div>`;
}
