// The switch between the two clocks: what had been reported by the day, or all that is known now.

import { html, type TemplateResult } from 'lit/html.js';
import type { Clock } from '../story/types.ts';
import { words } from '../ui/words.ts';

const clocks: readonly Clock[] = ['as-reported', 'hindsight'];

/** Two radio buttons that look like one switch. */
export function clocksView(clock: Clock, change: (clock: Clock) => void): TemplateResult {
  return html`<fieldset class="clocks">
    <legend class="visually-hidden">${words.clocks}</legend>
    ${clocks.map(
      (each) => html`<label title=${words.clockNames[each].meaning}>
        <input type="radio" name="clock" .value=${each} .checked=${each === clock} @change=${() => change(each)} />
        <span>${words.clockNames[each].label}</span>
      </label>`,
    )}
  </fieldset>`;
}
