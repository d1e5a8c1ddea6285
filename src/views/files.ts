// The files of a day and how it is cited: fetched only when a reader opens them.

import { keyed } from 'lit/directives/keyed.js';
import { html, type TemplateResult } from 'lit/html.js';
import { citeAsBibtex, citeAsText } from '../downloads/citation.ts';
import { writeCsv } from '../downloads/csv.ts';
import { evidenceColumns, evidenceRows } from '../downloads/evidence.ts';
import { fileName } from '../downloads/file-name.ts';
import { writeGeoJson } from '../downloads/geojson.ts';
import { drawPicture } from '../downloads/picture.ts';
import { toPng } from '../downloads/png.ts';
import { type FileKind, saveFile } from '../downloads/save.ts';
import { statusColumns, statusRows } from '../downloads/status.ts';
import { withWholeLines } from '../story/ground.ts';
import { words } from '../ui/words.ts';
import { copyText } from './copy.ts';
import type { DownloadsProps, EvidenceProps } from './downloads.ts';

/** The links to the files of a day. */
export function filesView({
  timeline,
  network,
  day,
  reach,
  scope,
  ground,
  allTexts,
  page,
}: DownloadsProps): TemplateResult {
  const { story, clock } = timeline;
  const make: Record<FileKind, () => Promise<string | Blob> | string> = {
    csv: async () => writeCsv(statusColumns, await rows()),
    geojson: async () => writeGeoJson(timeline, await rows(), withWholeLines(story, await ground())),
    svg: async () => (await picture()).svg,
    png: async () => toPng(await picture()),
  };
  const rows = async () => statusRows(timeline, [day], reach, await allTexts());
  const picture = async () => drawPicture({ timeline, network, day, scope, ground: await ground(), page });
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
  return html`<div data-notice>
    <ul>
      ${link('csv', words.files.table)} ${link('geojson', words.files.map)}
      ${link('svg', words.files.svg)} ${link('png', words.files.png)}
    </ul>
    <output></output>
  </div>`;
}

/** How the day is cited. */
export function citationsView({ timeline, day, scope, page, today }: DownloadsProps): TemplateResult {
  const citation = { story: timeline.story, day, clock: timeline.clock, scope, page, accessed: today };
  return html`${citationView(citeAsText(citation), words.files.citationText)}
    ${citationView(citeAsBibtex(citation), words.files.bibtex)}`;
}

/** Saves the reports behind one reading. */
export function saveEvidence({ timeline, feature, day, scope, texts }: EvidenceProps) {
  const name = fileName(timeline.story.id, day, timeline.clock, ...lensPart(scope), feature, 'evidence');
  saveFile(name, 'csv', writeCsv(evidenceColumns, evidenceRows(timeline, feature, day, texts)));
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
    tell(await copyText(text, () => shown && getSelection()?.selectAllChildren(shown)));
  };
  return html`${keyed(
    text,
    html`<div class="citation" data-notice>
      <pre dir="auto" tabindex="0" role="group" aria-label=${label}>${text}</pre>
      <button type="button" class="plain" aria-label=${`${words.copy.press}: ${label}`} @click=${copy}>${words.copy.press}</button>
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
