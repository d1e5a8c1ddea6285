// The day as files and as a citation: quiet, for those who take the evidence along.

import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { citeAsBibtex, citeAsText } from '../downloads/citation.ts';
import { writeCsv } from '../downloads/csv.ts';
import { evidenceColumns, evidenceRows } from '../downloads/evidence.ts';
import { fileName } from '../downloads/file-name.ts';
import { writeGeoJson } from '../downloads/geojson.ts';
import { drawPicture } from '../downloads/picture.ts';
import { toPng } from '../downloads/png.ts';
import { type FileKind, saveFile } from '../downloads/save.ts';
import { statusColumns, statusRows } from '../downloads/status.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { ReachTimeline } from '../roads/reach.ts';
import type { Ground } from '../story/ground.ts';
import type { Day, FeatureId, Texts } from '../story/types.ts';
import { words } from '../ui/words.ts';

export interface DownloadsProps {
  readonly timeline: Timeline;
  readonly day: Day;
  readonly reach: ReachTimeline | null;
  readonly scope: string; // a sentence on which reports count, where not all of them do; else empty
  readonly ground: Promise<Ground>;
  readonly page: string; // the address of the page as the browser has it
  readonly today: Day;
}

/** The links to the files of a day, and how to cite it. */
export function downloadsView({ timeline, day, reach, scope, ground, page, today }: DownloadsProps): TemplateResult {
  const { story, clock } = timeline;
  const citation = { story, day, clock, scope, page, accessed: today };
  const make: Record<FileKind, () => Promise<string | Blob> | string> = {
    csv: () => writeCsv(statusColumns, statusRows(timeline, [day], reach)),
    geojson: () => writeGeoJson(timeline, statusRows(timeline, [day], reach)),
    svg: async () => (await picture()).svg,
    png: async () => toPng(await picture()),
  };
  const picture = async () => drawPicture({ timeline, day, scope, ground: await ground, page });
  const save = (kind: FileKind) => async (event: Event) => {
    const tell = noticeOf(event);
    try {
      saveFile(fileName(story.id, day, clock, ...lensPart(scope)), kind, await make[kind]());
      tell('');
    } catch {
      tell(words.downloads.failed);
    }
  };
  const link = (kind: FileKind, text: string) =>
    html`<li><button type="button" class="plain" @click=${save(kind)}>${text}</button></li>`;
  return html`<section class="downloads" aria-label=${words.downloads.title}>
    <details>
      <summary>${words.downloads.title}</summary>
      <div data-notice>
        <ul>
          ${link('csv', words.downloads.table)} ${link('geojson', words.downloads.map)}
          ${link('svg', words.downloads.svg)} ${link('png', words.downloads.png)}
        </ul>
        <output></output>
      </div>
    </details>
    <details>
      <summary>${words.downloads.cite}</summary>
      ${citationView(citeAsText(citation), words.downloads.citationText)}
      ${citationView(citeAsBibtex(citation), words.downloads.bibtex)}
    </details>
  </section>`;
}

export interface EvidenceProps {
  readonly timeline: Timeline;
  readonly feature: FeatureId;
  readonly day: Day;
  readonly scope: string; // as above
  readonly texts: Texts;
}

/** The link to the reports behind one reading. */
export function evidenceView({ timeline, feature, day, scope, texts }: EvidenceProps): TemplateResult {
  const { story, clock } = timeline;
  const save = () =>
    saveFile(
      fileName(story.id, day, clock, ...lensPart(scope), feature, 'evidence'),
      'csv',
      writeCsv(evidenceColumns, evidenceRows(timeline, feature, day, texts)),
    );
  return html`<p class="small evidence">
    <button type="button" class="plain" @click=${save}>${words.downloads.evidence}</button>
  </p>`;
}

/** A table that leaves reports out must not be taken for the whole one. */
function lensPart(scope: string): readonly string[] {
  return scope === '' ? [] : ['lens'];
}

/** A text to be copied, by the button or by hand; what was told of another text is not told of this one. */
function citationView(text: string, label: string): TemplateResult {
  const copy = async (event: Event) => {
    const tell = noticeOf(event);
    const shown = parentOf(event)?.querySelector('pre');
    try {
      await navigator.clipboard.writeText(text);
      tell(words.downloads.copied);
    } catch {
      if (shown) getSelection()?.selectAllChildren(shown);
      tell(words.downloads.copyByHand);
    }
  };
  return html`${keyed(
    text,
    html`<div class="citation" data-notice>
      <pre tabindex="0" role="group" aria-label=${label}>${text}</pre>
      <button type="button" class="plain" aria-label=${`${words.downloads.copy}: ${label}`} @click=${copy}>${words.downloads.copy}</button>
      <output></output>
    </div>`,
  )}`;
}

/** The way to tell the reader what became of a press, beside what was pressed. */
function noticeOf(event: Event): (text: string) => void {
  const output = parentOf(event)?.querySelector('output');
  return (text) => {
    if (output) output.textContent = text;
  };
}

function parentOf({ currentTarget }: Event): Element | null {
  return currentTarget instanceof Element ? currentTarget.closest('[data-notice]') : null;
}
