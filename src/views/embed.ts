// The dialog that makes the snippet for an article: what the map shows, how it is pasted, and how it will look.

import { html, render, type TemplateResult } from 'lit/html.js';
import { briefingOn } from '../readings/briefing.ts';
import { createTimeline } from '../readings/timeline.ts';
import type { Day } from '../story/types.ts';
import { briefingText } from '../ui/day-messages.ts';
import css from '../ui/embed.css?inline';
import { embedWords } from '../ui/embed-messages.ts';
import { longDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';
import { copyText } from './copy.ts';
import { type Choice, type EmbedProps, firstChoice, queryOf, snippetOf } from './embed-choice.ts';

interface DialogProps extends EmbedProps {
  readonly pictureText: string; // what the card shows, in words
}

// Made, not written into the page, so that it needs no leave of a security policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Opens the dialog in an element, and takes it out when it is closed; the focus goes back to what opened it. */
export function openEmbed(root: HTMLElement, props: EmbedProps, opener: HTMLElement | null) {
  const room = root.getRootNode() as Document | ShadowRoot;
  if (!room.adoptedStyleSheets.includes(sheet)) room.adoptedStyleSheets = [...room.adoptedStyleSheets, sheet];
  const dialog = document.createElement('dialog');
  dialog.className = 'embed';
  // It is for editors, and speaks English to all.
  dialog.lang = 'en';
  dialog.dir = 'ltr';
  dialog.setAttribute('aria-labelledby', 'dateline-embed');
  const { story } = props;
  const { openingDay } = story.settings;
  const pictureText = briefingText(briefingOn(createTimeline(story, 'as-reported'), openingDay), story.settings);
  let choice = firstChoice(props);
  const set = (part: Partial<Choice>) => {
    choice = { ...choice, ...part };
    draw();
  };
  const draw = () =>
    render(
      dialogView({ ...props, pictureText }, choice, set, () => dialog.close()),
      dialog,
    );
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener?.focus();
  });
  draw();
  root.append(dialog);
  dialog.showModal();
}

function dialogView(
  props: DialogProps,
  choice: Choice,
  set: (part: Partial<Choice>) => void,
  close: () => void,
): TemplateResult {
  const { story, state } = props;
  const { language, firstDay, lastDay } = story.settings;
  const place = [...story.places, ...story.roads].find((each) => each.id === state.selected);
  const snippet = snippetOf(props, choice, props.pictureText);
  return html`<form method="dialog" class="embed-form">
    <div class="embed-head">
      <h2 id="dateline-embed">${embedWords.title}</h2>
      <button type="button" class="plain" @click=${close}>${embedWords.close}</button>
    </div>
    <div class="embed-settings">
      ${selectView(embedWords.kind, embedWords.kinds, choice.kind, (kind) => set({ kind }))}
      <label>${embedWords.folder}
        <input type="url" .value=${choice.folder} aria-describedby="dateline-folder" @change=${(event: Event) => set({ folder: fieldOf(event) })} />
        <small id="dateline-folder">${embedWords.folderHint}</small>
      </label>
      ${selectView(embedWords.controls, embedWords.controlSets, choice.controls, (controls) => set({ controls }))}
      ${dayView(embedWords.from, choice.from, [firstDay, lastDay], (from) => set({ from }))}
      ${dayView(embedWords.to, choice.to, [firstDay, lastDay], (to) => set({ to }))}
      ${selectView(embedWords.theme, embedWords.themes, choice.theme, (theme) => set({ theme }))}
      ${checkView(embedWords.day(longDay(state.day, language)), choice.day, (day) => set({ day }))}
      ${place ? checkView(embedWords.place(place.name), choice.place, (on) => set({ place: on })) : null}
      ${checkView(embedWords.hindsight, choice.hindsight, (hindsight) => set({ hindsight }))}
      ${checkView(embedWords.still, choice.still, (still) => set({ still }))}
      ${checkView(embedWords.picture, choice.picture, (picture) => set({ picture }))}
    </div>
    <label class="embed-snippet">${embedWords.snippet}
      <textarea readonly rows="6" spellcheck="false" .value=${snippet}></textarea>
    </label>
    <p>
      <button type="button" class="toggle" @click=${(event: Event) => copy(event, snippet)}>${words.copy.press}</button>
      <output></output>
    </p>
    <figure>
      <figcaption>${embedWords.preview}</figcaption>
      <iframe title=${embedWords.preview} src=${`${new URL('.', props.page).href}?${queryOf(props, choice)}`} loading="lazy" height="520"></iframe>
    </figure>
  </form>`;
}

function selectView<Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
  value: Value,
  change: (value: Value) => void,
): TemplateResult {
  const names = Object.keys(options) as Value[];
  return html`<label>${label}
    <select aria-label=${label} @change=${(event: Event) => change(names.find((each) => each === fieldOf(event)) ?? value)}>
      ${names.map((each) => html`<option value=${each} ?selected=${each === value}>${options[each]}</option>`)}
    </select>
  </label>`;
}

function checkView(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${on} @change=${(event: Event & { currentTarget: HTMLInputElement }) => change(event.currentTarget.checked)} />
    ${label}
  </label>`;
}

function dayView(
  label: string,
  value: string,
  [min, max]: readonly [Day, Day],
  change: (value: string) => void,
): TemplateResult {
  return html`<label>${label}
    <input type="date" .value=${value} min=${min} max=${max} @change=${(event: Event) => change(fieldOf(event) || value)} />
  </label>`;
}

function fieldOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement
    ? currentTarget.value
    : '';
}

/** Copies the snippet, or selects it where copying is not allowed. */
async function copy({ currentTarget }: Event, snippet: string) {
  const form = currentTarget instanceof Element ? currentTarget.closest('form') : null;
  const output = form?.querySelector('output');
  const told = await copyText(snippet, () => form?.querySelector('textarea')?.select());
  if (output) output.textContent = told;
}
