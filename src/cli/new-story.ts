// What does a new story hold? A small invented one that shows each thing the program can say, ready to be replaced.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type About, writeDescriptor } from '../exchange/descriptor.ts';
import type { Files } from '../story/parse.ts';

const template = fileURLToPath(new URL('./template/', import.meta.url));

/** The files of a new story. What the template tells of all its stories but for their name stands in `story.json`. */
export function newStory(folder: string, title: string | undefined): Files {
  const { 'story.json': about = '', 'README.md': readme = '', ...others } = templateFiles();
  const { description, dateline, ...usual } = JSON.parse(about) as Words;
  const words = { title: title ?? usual.title, name: basename(folder), folder };
  const settings = { ...dateline, headline: words.title };
  return {
    'datapackage.json': writeDescriptor(
      { name: words.name, title: words.title, description, credits: [], settings },
      Object.keys(others),
    ),
    ...others,
    'README.md': readme.replace(/\{(title|name|folder)\}/g, (_, word: keyof typeof words) => words[word]),
  };
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly dateline: About['settings'];
}

function templateFiles(): Files {
  return Object.fromEntries(readdirSync(template).map((name) => [name, readFileSync(join(template, name), 'utf8')]));
}
