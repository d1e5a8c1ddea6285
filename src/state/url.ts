// How is the state written in a link? Defaults are left out; nonsense falls back to them.

import { type Lens, lensKinds } from '../readings/lens.ts';
import { clampDay, toDay } from '../story/day.ts';
import type { Story } from '../story/types.ts';
import { chosenFeature } from '../story/view.ts';
import { columns, initialState, type State } from './state.ts';

/** The state that the query of a link asks for. */
export function readState(query: string, story: Story): State {
  const params = new URLSearchParams(query);
  const initial = initialState(story.settings);
  const { firstDay, lastDay } = story.settings;
  const day = toDay(params.get('day') ?? '');
  const sort = params.get('sort') ?? '';
  const column = columns.find((name) => name === sort.replace(/^-/, ''));
  return {
    day: day ? clampDay(day, firstDay, lastDay) : initial.day,
    clock: params.get('clock') === 'hindsight' ? 'hindsight' : 'as-reported',
    selected: chosenFeature(story, params.get('place')),
    find: params.get('find') ?? '',
    sort: column ?? null,
    descending: column !== undefined && sort.startsWith('-'),
    lens: readLens(params.get('lens')),
    data: toDay(params.get('data') ?? ''),
    reach: params.get('view') === 'reach' && story.settings.reach !== null,
    speed: initial.speed,
    embed: params.has('embed'),
    still: params.has('static'),
  };
}

/** The query for a state, with its question mark; empty where all is as at first. Parameters of others are kept. */
export function writeState(state: State, story: Story, query = ''): string {
  const initial = initialState(story.settings);
  const params = new URLSearchParams(query);
  const set = (name: string, value: string | null) => (value === null ? params.delete(name) : params.set(name, value));
  set('day', state.day === initial.day ? null : state.day);
  set('clock', state.clock === initial.clock ? null : state.clock);
  set('place', state.selected);
  set('find', state.find === '' ? null : state.find);
  set('sort', state.sort === null ? null : `${state.descending ? '-' : ''}${state.sort}`);
  set('lens', state.lens && `${state.lens.kind}:${state.lens.value}`);
  // An address under the same name is the story itself.
  if (!foreignAddress(query)) set('data', state.data);
  set('view', state.reach ? 'reach' : null);
  set('embed', state.embed ? '' : null);
  set('static', state.still ? '' : null);
  const text = writeQuery(params);
  return text === '' ? '' : `?${text}`;
}

/** The address of the story of another site that a query asks for; `null` where it asks for none. */
export function foreignAddress(query: string): string | null {
  const data = new URLSearchParams(query).get('data') ?? '';
  return /^[a-z][a-z0-9+.-]*:/i.test(data) ? data : null;
}

/** The query with its switches bare: `embed&day=2021-08-12`. */
export function writeQuery(params: URLSearchParams): string {
  return params.toString().replace(/\b(embed|static)=(?=&|$)/g, '$1');
}

/** `collection:seed`, `kind:wire` or `outlet:AFP`. */
function readLens(text: string | null): Lens | null {
  const [name = '', ...rest] = (text ?? '').split(':');
  const kind = lensKinds.find((each) => each === name);
  const value = rest.join(':');
  return kind && value !== '' ? { kind, value } : null;
}
