// One report in a list: who published it, when, who says so, what it says, and what to think of it.

import { html, type TemplateResult } from 'lit/html.js';
import type { Counted, Dismissed } from '../readings/standing.ts';
import type { PlaceStatus, RoadStatus } from '../story/settings.ts';
import { trueId } from '../story/short-ids.ts';
import type { Report, Source, Story, Texts } from '../story/types.ts';
import { standingText } from '../ui/evidence-messages.ts';
import { capitalise, clockTime, shortDay } from '../ui/format.ts';
import { statusLook } from '../ui/look.ts';
import { words } from '../ui/words.ts';
import { roadSymbolView, symbolView } from './symbol.ts';

type Statuses = readonly (PlaceStatus | RoadStatus)[];

/** The way to draw a report of a story with the reason why it stands where it does; without texts, what is known without them. */
export function createReportView(story: Story, statuses: Statuses, texts: Texts | null) {
  const reports = new Map(story.reports.map((report) => [report.id, report]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const publishers = new Map(story.reports.map(({ id, source }) => [id, sources.get(source)?.publisher ?? '']));
  return ({ id, why }: Counted | Dismissed): TemplateResult | null => {
    const report = reports.get(id);
    const source = report && sources.get(report.source);
    return report && source
      ? reportView(
          report,
          source,
          standingText(
            why,
            (other) => publishers.get(other) ?? '',
            story.settings.language,
            (other) => (texts ? trueId(other, texts) : ''),
          ),
          story,
          statuses,
          texts,
        )
      : null;
  };
}

function reportView(
  report: Report,
  source: Source,
  why: string,
  story: Story,
  statuses: Statuses,
  texts: Texts | null,
): TemplateResult {
  const { language, textLanguage = language, claimantKinds } = story.settings;
  const text = texts?.reports[report.id];
  const about = texts?.sources[report.source];
  const status = statuses.find((each) => each.id === report.status);
  const kind = claimantKinds.find((each) => each.id === report.claimantKind)?.label ?? report.claimantKind;
  const published = source.published === null ? words.undated : shortDay(source.published, language);
  const time = about ? clockTime(about.publishedAt) : '';
  return html`<li class="report">
    <p class="who">
      ${status ? statusMark(status) : null}
      <span><strong><bdi>${source.publisher}</bdi></strong> <span class="when">${published}${time === '' ? '' : `, ${time}`}</span></span>
    </p>
    <p class="standing">${capitalise(why)}</p>
    ${
      text
        ? html`<p class="what" dir="auto" lang=${textLanguage}>${text.summary}</p>
            <p class="small">${[claimText(text.claimant, kind, source), eventText(report, language), scopeText(report), words.reliability(source.reliability)].filter(Boolean).join(' · ')}</p>`
        : html`<p class="small">${kind}</p>`
    }
    ${about && about.url !== '' ? html`<p class="small"><a href=${about.url} rel="external noreferrer" target="_blank" dir="auto" lang=${textLanguage}>${about.title || about.url}</a></p>` : null}
    ${about && about.url === '' && about.title !== '' ? html`<p class="small" dir="auto" lang=${textLanguage}>${about.title}</p>` : null}
    ${about?.caveat ? html`<p class="small"><span class="label">${words.caveat}:</span> <bdi lang=${textLanguage}>${about.caveat}</bdi></p>` : null}
    ${text?.note ? html`<p class="small"><span class="label">${words.note}:</span> <bdi lang=${textLanguage}>${text.note}</bdi></p>` : null}
  </li>`;
}

function statusMark(status: PlaceStatus | RoadStatus): TemplateResult {
  const mark = 'shape' in status ? symbolView(statusLook(status), 4.5) : roadSymbolView(status.stroke);
  return html`${mark}<span class="visually-hidden">${status.label}:</span>`;
}

/** Who says so; an outlet that speaks for itself has been named already. */
function claimText(claimant: string, kind: string, { publisher }: Source): string {
  return claimant === publisher ? kind : words.accordingTo(claimant, kind);
}

/** Of when it speaks, where that is not simply the day of publication. */
function eventText({ event }: Report, language: string): string {
  const to = event.to && shortDay(event.to, language);
  const last = to ?? '';
  const first = event.from ? shortDay(event.from, language) : last;
  const roughly = event.about ? words.roughly : (day: string) => day;
  switch (event.kind) {
    case 'day':
      return words.ofDay(roughly(last));
    case 'through':
      return words.ofDays(roughly(first), to);
    case 'one-of':
      return words.ofOneOf(roughly(first), last);
    case 'by':
      return words.byDay(roughly(last));
  }
}

function scopeText({ precision }: Report): string {
  if (precision === 1) return '';
  return precision === 2 ? words.spansSurroundings : words.spansProvince;
}
