// The day itself, while nothing is chosen: what changed, and the way into the evidence.

import { html, type TemplateResult } from 'lit';
import { changesOn } from '../readings/changes.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { Settings } from '../story/settings.ts';
import type { Day, Feature, FeatureId } from '../story/types.ts';
import { placeLook, roadLook } from '../ui/look.ts';
import { gradeWords, words } from '../ui/messages.ts';
import { roadSymbolView, symbolView } from './symbol.ts';

export interface DayProps {
  readonly timeline: Timeline;
  readonly day: Day;
  readonly select: (feature: FeatureId) => void;
}

export function dayView({ timeline, day, select }: DayProps): TemplateResult {
  const { story } = timeline;
  const features = new Map<FeatureId, Feature>(
    [...story.places, ...story.roads].map((feature) => [feature.id, feature]),
  );
  const changes = changesOn(timeline, day);
  return html`<div class="panel-body">
    <h3>${words.changed}</h3>
    ${changes.length === 0 ? html`<p>${words.unchanged}</p>` : null}
    <ul class="changes">
      ${changes.map(({ feature: id, before, after }) => {
        const feature = features.get(id);
        if (!feature) return null;
        const symbol =
          feature.kind === 'place'
            ? symbolView(placeLook(after, story.settings), 5)
            : roadSymbolView(roadLook(after, false, story.settings));
        const was = before ? `${words.was} ${labelOf(feature, before.status, story.settings)}` : words.firstReport;
        return html`<li>
          ${symbol}
          <span>
            <button type="button" class="plain" @click=${() => select(id)}>${feature.name}</button>
            <span class="small">${labelOf(feature, after.status, story.settings)}, ${gradeWords[after.grade]}; ${was}</span>
          </span>
        </li>`;
      })}
    </ul>
    <p class="hint">${words.choose}</p>
    ${story.settings.control === '' ? null : html`<h4>${words.control}</h4><p class="control">${story.settings.control}</p>`}
  </div>`;
}

function labelOf(feature: Feature, status: string, settings: Settings): string {
  const statuses = feature.kind === 'place' ? settings.placeStatuses : settings.roadStatuses;
  return statuses.find((each) => each.id === status)?.label ?? status;
}
