// The switch that shows what the roads still lead to: on the map by strength, in the chart by a line.

import { html, type TemplateResult } from 'lit/html.js';
import { words } from '../ui/words.ts';

export interface ReachProps {
  readonly on: boolean;
  readonly hub: string; // the name of the place from which one travels
  readonly change: (on: boolean) => void;
}

export function reachToggle({ on, hub, change }: ReachProps): TemplateResult {
  return html`<button
    type="button"
    class="toggle"
    aria-pressed=${on}
    title=${words.roadsToHint(hub)}
    @click=${() => change(!on)}
  >
    ${words.roadsTo(hub)}
  </button>`;
}
