// The day as files and as a citation: quiet, for those who take the evidence along. What makes them arrives when it is opened.

import { html, type TemplateResult } from 'lit/html.js';
import type { Timeline } from '../readings/timeline.ts';
import type { Network } from '../roads/network.ts';
import type { ReachTimeline } from '../roads/reach.ts';
import type { Lazy } from '../state/lazy.ts';
import type { Ground } from '../story/ground.ts';
import type { Day, FeatureId, Texts } from '../story/types.ts';
import { words } from '../ui/words.ts';

export interface DownloadsProps {
  readonly timeline: Timeline;
  readonly network: Network;
  readonly day: Day;
  readonly reach: ReachTimeline | null;
  readonly scope: string; // a sentence on which reports count, where not all of them do; else empty
  readonly ground: () => Promise<Ground>;
  readonly allTexts: () => Promise<Texts>; // with the ids that a table needs
  readonly page: string; // the address of the page as the browser has it
  readonly today: Day;
}

/** What writes the files; fetched at the first need. */
export type FilesModule = typeof import('./files.ts');

/** Two drawers, for the files of a day and how to cite it. */
export function downloadsView(
  props: DownloadsProps,
  files: Lazy<FilesModule>,
  need: () => void,
  embed: () => Promise<void>,
): TemplateResult {
  const drawer = (title: string, content: (module: FilesModule) => TemplateResult) => html`<details @toggle=${need}>
    <summary>${title}</summary>
    ${files.kind === 'ready' ? content(files.value) : null}
    ${files.kind === 'failed' ? html`<p role="alert">${words.downloads.failed}</p>` : null}
  </details>`;
  return html`<section class="downloads" aria-label=${words.downloads.title}>
    ${drawer(words.downloads.title, (module) => module.filesView(props))}
    ${drawer(words.downloads.cite, (module) => module.citationsView(props))}
    <button type="button" class="plain" aria-haspopup="dialog" @click=${orTell(embed, words.downloads.embedFailed)}>${words.downloads.embed}</button>
    <output></output>
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
export function evidenceView(props: EvidenceProps): TemplateResult {
  const save = async () => (await import('./files.ts')).saveEvidence(props);
  return html`<p class="small evidence">
    <button type="button" class="plain" @click=${orTell(save, words.downloads.failed)}>${words.downloads.evidence}</button>
    <output></output>
  </p>`;
}

/** What a press does; where it fails, as when its script does not arrive, the output beside the button says so. */
function orTell(act: () => Promise<void>, failure: string) {
  return async ({ currentTarget }: Event) => {
    const output = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    const told = await act().then(
      () => '',
      () => failure,
    );
    if (output) output.textContent = told;
  };
}
