// The panel of a place or road: how it reads, why, and the reports behind it, newest first.

import { html, type TemplateResult } from 'lit/html.js';
import { explain } from '../readings/explain.ts';
import { type Counted, type Dismissed, standingOf } from '../readings/standing.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { Network } from '../roads/network.ts';
import type { Lazy } from '../state/lazy.ts';
import { statusesOf } from '../story/settings.ts';
import type { Clock, Day, Feature, FeatureId, Texts } from '../story/types.ts';
import { count, shortDay } from '../ui/format.ts';
import { explanationText, readingHead } from '../ui/reading-messages.ts';
import { kmText, type RoadTeller } from '../ui/road-messages.ts';
import { words } from '../ui/words.ts';
import { evidenceView } from './downloads.ts';
import { createReportView } from './report.ts';
import { roadView } from './road.ts';
import { stripView } from './strip.ts';

export interface PanelProps {
  readonly feature: Feature;
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  readonly clock: Clock;
  readonly day: Day;
  readonly scope: string; // a sentence on which reports count, where not all of them do
  readonly closeUp: {
    readonly timelines: Readonly<Record<Clock, Timeline>> | null; // with the reports of the feature; `null` until they have arrived
    readonly texts: Lazy<Texts>;
    readonly retry: () => void;
  };
  readonly close: () => void;
  readonly go: (day: Day) => void;
  readonly network: Network;
  readonly roads: RoadTeller | null; // where the story asks what can be reached by road
  readonly select: (feature: FeatureId) => void;
}

// So many reports are read at a glance; the rest opens at a press.
const shownAtFirst = 4;

export function panelView(props: PanelProps): TemplateResult {
  const { feature, timelines, clock, day, closeUp, close, network, roads, select } = props;
  const { texts, retry } = closeUp;
  const timeline = timelines[clock];
  const statuses = statusesOf(timeline.story.settings, feature.kind);
  const reading = timeline.readingAt(feature.id, day);
  const label = statuses.find((status) => status.id === reading?.status)?.label ?? '';
  const near = closeUp.timelines?.[clock];
  const nearReading = near?.readingAt(feature.id, day);
  const why =
    near && nearReading && explanationText(explain(near.story, feature.id, nearReading), statuses, near.story.settings);

  return html`<div class="panel-body">
    <button type="button" class="round close" aria-label=${words.close} title=${words.close} @click=${close}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M5,5L15,15M15,5L5,15" stroke="currentColor" stroke-width="2" /></svg>
    </button>
    <h3 tabindex="-1" data-panel-title>${feature.name}</h3>
    <p class="where">${whereText(feature, timeline, network)}</p>
    ${
      reading
        ? html`<p class="why"><strong>${readingHead(label, reading.grade)}</strong> ${why}</p>`
        : html`<p class="why">${words.noReports}</p>`
    }
    ${closeUp.timelines && stripView({ feature, timelines: closeUp.timelines, clock, day, statuses, go: props.go })}
    ${roadView({ feature, timeline, network, teller: roads, day, select })}
    ${texts.kind === 'waiting' && reading ? html`<p class="waiting" role="status">${words.loadingReports}</p>` : null}
    ${
      texts.kind === 'failed'
        ? html`<p class="waiting" role="alert">${words.reportsFailed} <button type="button" class="plain" @click=${retry}>${words.retry}</button></p>`
        : null
    }
    ${near && reportsView(near, props)}
  </div>`;
}

/** The reports of the feature in three lists, what was corrected among them, and all of them as a file. */
function reportsView(timeline: Timeline, { feature, day, scope, closeUp: { texts } }: PanelProps): TemplateResult {
  const { story } = timeline;
  const standing = standingOf(timeline, feature.id, day);
  const statuses = statusesOf(story.settings, feature.kind);
  const reportView = createReportView(story, statuses, texts.kind === 'ready' ? texts.value : null);
  const groupView = (title: string, rows: readonly (Counted | Dismissed)[]) =>
    rows.length === 0
      ? null
      : html`<section class="group">
          <h4>${title} <span class="number">${count(rows.length, story.settings.language)}</span></h4>
          <ul class="reports">${rows.slice(0, shownAtFirst).map(reportView)}</ul>
          ${
            rows.length > shownAtFirst
              ? html`<details>
                  <summary>${words.more(rows.length - shownAtFirst)}</summary>
                  <ul class="reports">${rows.slice(shownAtFirst).map(reportView)}</ul>
                </details>`
              : null
          }
        </section>`;
  return html`
    ${groupView(words.opposing, standing.opposing)} ${groupView(words.supporting, standing.supporting)}
    ${groupView(words.other, standing.other)}
    ${correctionsView(feature, timeline)}
    ${texts.kind === 'ready' && timeline.readingAt(feature.id, day) ? evidenceView({ timeline, feature: feature.id, day, scope, texts: texts.value }) : null}
  `;
}

function whereText(feature: Feature, { story }: Timeline, network: Network): string {
  const { placeClasses, areaNoun } = story.settings;
  if (feature.kind === 'place') {
    const kind = placeClasses.find((each) => each.id === feature.class)?.one ?? '';
    return [feature.area === '' ? '' : words.area(feature.area, areaNoun), kind].filter(Boolean).join(' · ');
  }
  const measured = words.aboutKm(kmText(network.roads[feature.id]?.km ?? 0, story));
  const published = feature.publishedKm === null ? '' : words.publishedAs(kmText(feature.publishedKm, story));
  return [feature.ref.replaceAll(';', words.comma), measured, published].filter(Boolean).join(' · ');
}

/** What was corrected among the reports of this place. */
function correctionsView(feature: Feature, { story }: Timeline): TemplateResult | null {
  const own = new Set<string>(
    story.reports.filter(({ scope }) => scope.kind === 'feature' && scope.id === feature.id).map((report) => report.id),
  );
  const corrections = story.corrections.filter((each) => own.has(each.row));
  if (corrections.length === 0) return null;
  return html`<section class="group">
    <h4>${words.corrections} <span class="number">${count(corrections.length, story.settings.language)}</span></h4>
    <ul class="reports">
      ${corrections.map(
        ({ date, change, reason }) =>
          html`<li class="report">${shortDay(date, story.settings.language)}: <bdi>${change} (${reason})</bdi></li>`,
      )}
    </ul>
  </section>`;
}
