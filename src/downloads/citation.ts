// How is a day of a story cited? A text ready to paste, and an entry for BibTeX.

import type { Clock, Day, Story } from '../story/types.ts';
import { fullDay, longDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';
import { licencesOf } from './credits.ts';
import { fileName } from './file-name.ts';

export interface CitationOptions {
  readonly story: Story;
  readonly day: Day;
  readonly clock: Clock;
  readonly scope: string; // a sentence on which reports count, where not all of them do; else empty
  readonly page: string; // the address of the page as the browser has it
  readonly accessed: Day;
}

/** The citation as a text. */
export function citeAsText(options: CitationOptions): string {
  const { title, version } = options.story;
  const [told, ...terms] = notesOf(options);
  return [words.files.citation(title, version), told, addressOfDay(options), ...terms].join(' ');
}

/** The citation as a BibTeX entry; `misc` is what every style knows. */
export function citeAsBibtex(options: CitationOptions): string {
  const { story, day, clock, accessed } = options;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', '{Dateline}'],
    ['title', `{${escapeTex(story.title)}}`],
    ['version', escapeTex(story.version)],
    ['url', addressOfDay(options).replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['note', escapeTex(notesOf(options).join(' '))],
  ];
  const key = fileName(story.id, day, clock);
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** Which day was read and through which reports, when, and under which terms: a sentence each. */
function notesOf({ story, day, clock, scope, accessed }: CitationOptions): readonly string[] {
  const { language } = story.settings;
  const told = words.files.told(words.clockNames[clock].label, fullDay(day, language));
  const licences = licencesOf(story);
  return [
    [told, scope].filter(Boolean).join(' '),
    words.files.accessed(longDay(accessed, language)),
    ...(licences.length === 0 ? [] : [words.files.licence(licences.join(', '))]),
  ];
}

/** The link that opens this day under this clock, whatever the story's opening day will be by then. */
export function addressOfDay({ page, day, clock }: Pick<CitationOptions, 'page' | 'day' | 'clock'>): string {
  const url = new URL(page);
  // What only this reader looked for is no part of the day.
  for (const name of ['embed', 'find', 'sort', 'place', 'speed']) url.searchParams.delete(name);
  url.searchParams.set('day', day);
  url.searchParams.set('clock', clock);
  url.hash = '';
  return url.href;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => texEscapes[character] ?? `\\${character}`);
}

const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
