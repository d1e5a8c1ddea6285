// The table of a day: every place and road with its reading, sortable, and found by any of its names. The text twin of the map.

import { ascending, descending } from 'd3-array';
import { html, type TemplateResult } from 'lit/html.js';
import { grades } from '../readings/rule.ts';
import type { ReadingOn, Timeline } from '../readings/timeline.ts';
import type { Column, State } from '../state/state.ts';
import { columns } from '../state/state.ts';
import { type PlaceStatus, type RoadStatus, type Settings, statusesOf } from '../story/settings.ts';
import type { Feature, FeatureId, Story, Texts } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';
import { capitalise, count, tinyDay } from '../ui/format.ts';
import { placeLook, roadLook } from '../ui/look.ts';
import { words } from '../ui/words.ts';
import { roadSymbolView, symbolView } from './symbol.ts';

export interface TableProps {
  readonly timeline: Timeline;
  readonly state: State;
  readonly names: Texts['names']; // other names of places and roads, as far as they have arrived
  readonly most: number; // so many lines are shown of each group
  readonly more: () => void;
  readonly change: (part: Partial<State>) => void;
  readonly select: (feature: FeatureId) => void;
}

interface Line {
  readonly feature: Feature;
  readonly reading: ReadingOn | undefined;
  readonly status: PlaceStatus | RoadStatus | undefined;
  readonly challenge: PlaceStatus | RoadStatus | undefined;
  readonly reports: number;
}

export function tableView({ timeline, state, names, most, more, change, select }: TableProps): TemplateResult {
  const { story } = timeline;
  const { settings } = story;
  const groups = groupsOf(story).map(({ title, features }) => {
    const found = features.filter((feature) => isFound(feature, names, state.find));
    // In the story's own order only the lines that are shown need be known.
    const some = state.sort === null ? found.slice(0, most) : found;
    const lines = sorted(
      some.map((feature) => toLine(feature, timeline, state)),
      state,
      settings,
    ).slice(0, most);
    return { title, lines, left: found.length - lines.length };
  });
  const nothing = groups.every(({ lines }) => lines.length === 0);
  return html`<section class="table" aria-labelledby="dateline-table">
    <div class="table-head">
      <h2 id="dateline-table" tabindex="-1">${words.table}</h2>
      <label class="find">
        <span>${words.find}</span>
        <input
          type="search"
          .value=${state.find}
          placeholder=${words.findHint}
          @input=${(event: Event & { currentTarget: HTMLInputElement }) => change({ find: event.currentTarget.value })}
        />
      </label>
    </div>
    <table>
      <thead>
        <tr>${columns.map((column) => headView(column, state, change))}</tr>
      </thead>
      ${groups
        .filter(({ lines }) => lines.length > 0)
        .map(
          ({ title, lines, left }) => html`<tbody>
            <tr class="group">
              <th scope="rowgroup" colspan=${columns.length}>${title}</th>
            </tr>
            ${lines.map((line) => lineView(line, state, settings, select))}
            ${left > 0 ? html`<tr class="more"><td colspan=${columns.length}>${words.others(left)} <button type="button" class="plain" @click=${more}>${words.moreLines}</button></td></tr>` : null}
          </tbody>`,
        )}
    </table>
    ${nothing ? html`<p role="status">${words.nothingFound(state.find)}</p>` : null}
  </section>`;
}

/** The places by class, the counted first, then the roads. */
function groupsOf(story: Story): readonly { title: string; features: readonly Feature[] }[] {
  const places = spokenPlaces(story);
  const classes = story.settings.placeClasses.map(({ id, many }) => ({
    title: capitalise(many),
    features: places.filter((place) => place.class === id),
  }));
  return [...classes, { title: words.roadsTitle, features: story.roads }];
}

function headView(column: Column, state: State, change: TableProps['change']): TemplateResult {
  const active = state.sort === column;
  const order = active ? (state.descending ? 'descending' : 'ascending') : 'none';
  // A third press brings back the story's own order.
  const next: Partial<State> = active
    ? state.descending
      ? { sort: null, descending: false }
      : { descending: true }
    : { sort: column, descending: false };
  return html`<th scope="col" aria-sort=${order} class=${column}>
    <button type="button" class="plain" @click=${() => change(next)}>
      ${words.columns[column]}<span aria-hidden="true">${active ? (state.descending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  </th>`;
}

function lineView(line: Line, state: State, settings: Settings, select: TableProps['select']): TemplateResult {
  const { feature, reading, status, challenge } = line;
  const symbol =
    feature.kind === 'place'
      ? symbolView(placeLook(reading, settings), 5)
      : roadSymbolView(roadLook(reading, false, settings));
  return html`<tr class=${feature.id === state.selected ? 'selected' : ''}>
    <th scope="row">
      <button type="button" class="plain" data-row=${feature.id} @click=${() => select(feature.id)}>${feature.name}</button>
    </th>
    <td class="status">
      ${symbol}<span>${status?.label ?? words.unread}${challenge ? html`<span class="challenge"> ${words.against} ${challenge.label}</span>` : null}</span>
    </td>
    <td class="grade">${reading ? words.grades[reading.grade] : '–'}</td>
    <td class="since">${reading ? tinyDay(reading.since, settings.language) : '–'}</td>
    <td class="reports">${count(line.reports, settings.language)}</td>
  </tr>`;
}

function toLine(feature: Feature, timeline: Timeline, { day }: State): Line {
  const { settings } = timeline.story;
  const statuses = statusesOf(settings, feature.kind);
  const reading = timeline.readingAt(feature.id, day);
  return {
    feature,
    reading,
    status: statuses.find((each) => each.id === reading?.status),
    challenge: statuses.find((each) => each.id === reading?.challenge?.status),
    reports: timeline.reportCount(feature.id, day),
  };
}

/** Whether a name of the feature begins or holds what the reader looks for, in any spelling. */
function isFound(feature: Feature, names: Texts['names'], find: string): boolean {
  const wanted = plain(find);
  if (wanted === '') return true;
  const known = spellings.get(feature) ?? [feature.name, ...feature.otherNames].map(plain).join('\n');
  spellings.set(feature, known);
  return known.includes(wanted) || (names[feature.id] ?? []).some((name) => plain(name).includes(wanted));
}

// There can be very many names, and with each letter that is typed all are looked at again.
const spellings = new WeakMap<Feature, string>();

/** Letters without accents, joiners, hyphens and blanks, so that "mazar e sharif" finds Mazar-i-Sharif's other spellings. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s\u200c\u200d]/gu, '')
    .toLocaleLowerCase();
}

function sorted(lines: readonly Line[], { sort, descending: down }: State, settings: Settings): readonly Line[] {
  if (sort === null) return lines;
  const statuses = [...settings.placeStatuses, ...settings.roadStatuses].map((status) => status.id);
  const keys: Record<Column, (line: Line) => string | number | undefined> = {
    name: (line) => line.feature.name,
    status: (line) => line.reading && statuses.indexOf(line.reading.status),
    grade: (line) => line.reading && grades.indexOf(line.reading.grade),
    since: (line) => line.reading?.since,
    reports: (line) => line.reports,
  };
  const key = keys[sort];
  const { compare } = new Intl.Collator(settings.language);
  const byName = (a: unknown, b: unknown) => (down ? -1 : 1) * compare(String(a), String(b));
  const order = sort === 'name' ? byName : down ? descending : ascending;
  // What has no reading stands last either way.
  return [...lines].sort(
    (a, b) => Number(key(a) === undefined) - Number(key(b) === undefined) || order(key(a), key(b)),
  );
}
