// The symbol of a reading beside words: in the legend, the table and the panel.

import { html, svg, type TemplateResult } from 'lit/html.js';
import { crossPath, holeEdge, holeShare, symbolPath } from '../drawing/symbols.ts';
import type { PlaceLook, RoadLook } from '../ui/look.ts';
import { strengths } from '../ui/scene.ts';

/** A place's symbol as the map draws it; silent for screen readers, since words stand beside it. */
export function symbolView(look: PlaceLook, radius = 6, strength?: number): TemplateResult {
  const half = radius + 6;
  return html`<svg class="symbol" width=${2 * half} height=${2 * half} viewBox="${-half} ${-half} ${2 * half} ${2 * half}" aria-hidden="true">
    ${look.kind === 'unread' ? svg`<circle r=${radius * 0.5} fill="var(--unread)" />` : readSymbol(look, radius, strength)}
  </svg>`;
}

function readSymbol(look: PlaceLook & { kind: 'read' }, radius: number, strength?: number) {
  const path = symbolPath(look.shape, radius);
  return svg`
    ${
      look.ring === null
        ? null
        : svg`<circle r=${radius + 4} fill="none" stroke="var(--outline)" stroke-width="3.4" />
            <circle r=${radius + 4} fill="none" stroke=${look.ring} stroke-width="2.4" />`
    }
    <g opacity=${strength ?? (look.faded ? strengths.stale : 1)}>
      <path d=${path} fill=${look.color} stroke="var(--outline)" stroke-width="1.6" stroke-linejoin="round" paint-order="stroke" />
      ${look.hollow ? svg`<path d=${symbolPath(look.shape, radius * holeShare)} fill="var(--paper)" stroke="var(--outline)" stroke-width=${holeEdge} stroke-linejoin="round" />` : null}
    </g>`;
}

/** The cross of a broken road by itself. */
export function crossView(): TemplateResult {
  return html`<svg class="symbol" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <path d=${crossPath(4)} stroke="var(--paper)" stroke-width="5" /><path d=${crossPath(4)} stroke="var(--outline)" stroke-width="2" />
  </svg>`;
}

const dashes: Record<RoadLook, string> = { plain: '', derived: '1 2.6', solid: '', dashed: '6 3', broken: '2 3' };

/** A piece of road as the map draws it. */
export function roadSymbolView(look: RoadLook): TemplateResult {
  const told = look !== 'plain' && look !== 'derived';
  return html`<svg class="symbol" width="34" height="14" viewBox="0 -7 34 14" aria-hidden="true">
    <path d="M1,0H33" fill="none" stroke=${told ? 'var(--road-told)' : 'var(--road)'} stroke-width=${told ? 2 : 1.1} stroke-dasharray=${dashes[look]} />
    ${look === 'broken' ? svg`<path d="M13,-4L21,4M13,4L21,-4" stroke="var(--paper)" stroke-width="5" /><path d="M13,-4L21,4M13,4L21,-4" stroke="var(--outline)" stroke-width="2" />` : null}
  </svg>`;
}
