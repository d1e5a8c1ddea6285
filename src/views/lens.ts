// Through which reports does the reader look? All sources, one collection, one kind of publisher, or one outlet alone.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Lens, lensesOf, lensKinds, lensLabel } from '../readings/lens.ts';
import type { Story } from '../story/types.ts';
import { count } from '../ui/format.ts';
import { words } from '../ui/words.ts';

export interface LensProps {
  readonly story: Story; // whole
  readonly lens: Lens | null;
  readonly change: (lens: Lens | null) => void;
}

// An outlet with fewer reports says too little to be a map of its own.
const fewestReports = 6;

export function lensView({ story, lens, change }: LensProps): TemplateResult {
  const lenses = lensesOf(story).filter((each) => each.reports >= fewestReports);
  if (lenses.length === 0) return html``;
  const keyOf = ({ kind, value }: Lens) => `${kind}:${value}`;
  const chosen = lens ? keyOf(lens) : '';
  const choose = (event: Event & { currentTarget: HTMLSelectElement }) => {
    const found = lenses.find((each) => keyOf(each.lens) === event.currentTarget.value);
    change(found?.lens ?? null);
  };
  return html`<label class="lens">
    <span>${words.lens}</span>
    <select @change=${choose}>
      <option value="" ?selected=${lens === null}>${words.lensAll}</option>
      ${lensKinds.map((kind) => {
        const options = lenses.filter((each) => each.lens.kind === kind);
        if (options.length === 0) return nothing;
        return html`<optgroup label=${words.lensGroups[kind]}>
          ${options.map(
            (each) =>
              html`<option value=${keyOf(each.lens)} ?selected=${keyOf(each.lens) === chosen}>${lensLabel(story, each.lens)} (${count(each.reports, story.settings.language)})</option>`,
          )}
        </optgroup>`;
      })}
    </select>
  </label>`;
}
