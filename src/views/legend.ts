// The legend: what each mark means, as the story names it.

import { html, type TemplateResult } from 'lit';
import type { PlaceStatus, Settings } from '../story/settings.ts';
import type { PlaceLook } from '../ui/look.ts';
import { words } from '../ui/messages.ts';
import { roadSymbolView, symbolView } from './symbol.ts';

/** The marks of places and roads; roads only where the story has some. */
export function legendView(settings: Settings, hasRoads: boolean): TemplateResult {
  const { placeStatuses, roadStatuses, placeClasses, staleAfterDays } = settings;
  const [first, second] = placeStatuses;
  const small = placeClasses.filter((each) => !each.counted && !each.silent);
  return html`<section class="legend" aria-label=${words.legend}>
    <ul>
      ${placeStatuses.map((status) => item(symbolView(lookOf(status)), status.label))}
      ${item(symbolView({ kind: 'unread' }), words.unread)}
      ${first ? item(symbolView({ ...lookOf(first), hollow: true }), words.hollow) : null}
      ${first && second ? item(symbolView({ ...lookOf(first), ring: second.color }, 5), words.ring(second.label.toLocaleLowerCase())) : null}
      ${first ? item(symbolView({ ...lookOf(first), faded: true }), words.faded(staleAfterDays)) : null}
      ${small.map((each) => item(first ? symbolView(lookOf(first), 4) : html``, `${each.one}, ${words.crossing}`))}
    </ul>
    ${
      hasRoads
        ? html`<ul>
            ${roadStatuses.map((status) => item(roadSymbolView(status.stroke), `${words.road} ${status.label.toLocaleLowerCase()}`))}
            ${item(roadSymbolView('plain'), words.plainRoad)} ${item(roadSymbolView('derived'), words.derived)}
          </ul>`
        : null
    }
  </section>`;
}

function lookOf(status: PlaceStatus): PlaceLook & { kind: 'read' } {
  return {
    kind: 'read',
    status: status.id,
    shape: status.shape,
    color: status.color,
    hollow: false,
    ring: null,
    faded: false,
  };
}

function item(symbol: TemplateResult, text: string): TemplateResult {
  return html`<li>${symbol}<span>${text}</span></li>`;
}
