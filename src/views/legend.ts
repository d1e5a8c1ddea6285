// The legend: what each mark means, as the story names it.

import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import type { Settings } from '../story/settings.ts';
import type { Clock } from '../story/types.ts';
import { type PlaceMark, placeMarks, roadMarks } from '../ui/legend.ts';
import { statusLook } from '../ui/look.ts';
import { strengths } from '../ui/scene.ts';
import { words } from '../ui/words.ts';
import { roadSymbolView, symbolView } from './symbol.ts';

/** The marks of places and roads; roads only where the story has some. */
export function legendView(
  settings: Settings,
  hasRoads: boolean,
  clock: Clock,
  hub: string | null, // where the map shows what has a road to it
): TemplateResult {
  const { placeStatuses, placeClasses } = settings;
  const [first] = placeStatuses;
  const last = placeStatuses.at(-1);
  const counted = placeClasses.find((each) => each.counted)?.many ?? '';
  // Where symbols fade by what leads to them, none fades by age.
  const places = placeMarks(settings).filter(({ kind }) => kind !== 'faded' || hub === null);
  return html`<section class="legend" aria-label=${words.legend}>
    <ul>
      ${places.map(({ kind, look, text }) => item(symbolView(look, sizes[kind]), text))}
    </ul>
    ${
      first && hub !== null
        ? html`<ul>
            ${item(symbolView(statusLook(first), 6, strengths.surely), words.surely(hub))}
            ${item(symbolView(statusLook(first), 6, strengths['at-best']), words.atBest(hub))}
            ${item(symbolView(statusLook(first), 6, strengths.no), words.noRoad(hub))}
            ${item(symbolView({ kind: 'unread' }), words.outside)}
            ${item(chartMark(svg`<path d="M1,3H10V-3H25" fill="none" stroke="var(--ink)" stroke-width="2" />`), words.chartLine(counted, hub))}
          </ul>`
        : null
    }
    ${
      hasRoads
        ? html`<ul>
            ${roadMarks(settings).map(({ look, text }) => item(roadSymbolView(look), text))}
          </ul>`
        : null
    }
    <ul>
      ${item(chartMark(svg`<rect width="26" height="10" y="-5" fill=${first?.color ?? ''} /><path d="M3,-5V5M9,-5V5M15,-5V5M21,-5V5" stroke="var(--paper)" stroke-width="2.4" stroke-opacity="0.7" />`), words.chartMarks.claimed)}
      ${last ? item(chartMark(svg`<rect width="26" height="10" y="-5" fill=${last.color} /><path d="M0,0H26" stroke="var(--paper)" stroke-width="1.6" stroke-dasharray="5 3" />`), words.chartMarks.other(last.label, words.clockNames[clock === 'as-reported' ? 'hindsight' : 'as-reported'].label)) : null}
      ${last && settings.tallies.length > 0 ? item(chartMark(svg`<circle cx="13" r="4" fill=${last.color} stroke="var(--outline)" />`), words.chartMarks.dot) : null}
      ${item(chartMark(svg`<path d="M6,5V1M11,5V-4M16,5V-1M21,5V3" stroke="var(--muted)" stroke-width="2" />`), words.chartMarks.tick)}
    </ul>
  </section>`;
}

// Those of which the symbol has less room, or is smaller on the map too.
const sizes: Partial<Record<PlaceMark['kind'], number>> = { ring: 5, small: 4 };

function chartMark(mark: SVGTemplateResult): TemplateResult {
  return html`<svg class="symbol" width="26" height="14" viewBox="0 -7 26 14" aria-hidden="true">${mark}</svg>`;
}

function item(symbol: TemplateResult, text: string): TemplateResult {
  return html`<li>${symbol}<span>${text}</span></li>`;
}
