// The control of the day: a native range input laid over the chart, with buttons to play and to go from change to change.

import { html, type TemplateResult } from 'lit/html.js';
import { type Speed, speeds } from '../state/state.ts';
import { addDays, clampDay, daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Day } from '../story/types.ts';
import { count } from '../ui/format.ts';
import { words } from '../ui/words.ts';

export interface SliderProps {
  readonly settings: Settings;
  readonly day: Day;
  readonly text: string; // the day and its count, for a screen reader
  readonly go: (day: Day) => void;
  readonly tell: (day: Day) => string; // what is known of a day that the pointer is over
}

/** The range input: arrow keys a day, Page keys a week, Home and End the first and last day. */
export function sliderView({ settings, day, text, go, tell }: SliderProps): TemplateResult {
  const { firstDay, lastDay } = settings;
  const jump = (event: KeyboardEvent) => {
    const days = weekKeys[event.key];
    if (days === undefined) return;
    event.preventDefault();
    go(clampDay(addDays(day, days), firstDay, lastDay));
  };
  const hover = (event: PointerEvent & { currentTarget: HTMLInputElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left - thumbPx / 2) / Math.max(1, width - thumbPx);
    const over = addDays(firstDay, Math.round(share * daysBetween(firstDay, lastDay)));
    event.currentTarget.title = tell(clampDay(over, firstDay, lastDay));
  };
  return html`<input
    class="slider"
    type="range"
    min="0"
    max=${daysBetween(firstDay, lastDay)}
    step="1"
    .value=${String(daysBetween(firstDay, day))}
    aria-label=${words.slider}
    aria-valuetext=${text}
    @input=${(event: Event & { currentTarget: HTMLInputElement }) => go(addDays(firstDay, event.currentTarget.valueAsNumber))}
    @keydown=${jump}
    @pointermove=${hover}
  />`;
}

// As wide as the thumb in time.css: the first and last day lie half of it inside.
const thumbPx = 24;

const weekKeys: Readonly<Record<string, number>> = { PageUp: 7, PageDown: -7 };

export interface StepsProps {
  readonly language: string;
  readonly playing: boolean;
  readonly still: boolean; // the reader prefers reduced motion: a press steps instead of playing
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly previous: Day | null; // the change before this day
  readonly next: Day | null;
  readonly go: (day: Day) => void;
  readonly playOrPause: () => void;
}

/** Play or pause, and the days on which something changes. */
export function stepsView(props: StepsProps): TemplateResult {
  const { language, playing, still, speed, setSpeed, previous, next, go, playOrPause } = props;
  const step = (day: Day | null, label: string, path: string) => html`<button
    type="button"
    class="round"
    aria-label=${label}
    title=${label}
    aria-disabled=${day === null}
    @click=${() => day && go(day)}
  >
    ${icon(path)}
  </button>`;
  const label = still ? words.stepByChange : playing ? words.pause : words.play;
  const faster = (event: Event & { currentTarget: HTMLSelectElement }) =>
    setSpeed(speeds.find((each) => String(each) === event.currentTarget.value) ?? speed);
  return html`<div class="steps">
    ${step(previous, words.previousChange, 'M6,5V15M15,5L8,10L15,15Z')}
    <button type="button" class="round large" aria-label=${label} title=${label} @click=${playOrPause}>
      ${icon(playing ? 'M6,4H9V16H6ZM11,4H14V16H11Z' : 'M6,4L16,10L6,16Z')}
    </button>
    ${step(next, words.nextChange, 'M14,5V15M5,5L12,10L5,15Z')}
    ${
      still
        ? null
        : html`<select class="speed" aria-label=${words.speed} title=${words.speed} @change=${faster}>
            ${speeds.map((each) => html`<option value=${each} ?selected=${each === speed}>${count(each, language)}×</option>`)}
          </select>`
    }
  </div>`;
}

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d=${path} fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" /></svg>`;
}
