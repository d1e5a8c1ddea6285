// How does a story go into an archive? As one HTML file with everything inside, that opens from a disk without a network.

import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { type Issue, writeIssue } from '../story/issue.ts';
import { isLarge, mostPlaces, mostReports } from '../story/large/size.ts';
import { readStory } from '../story/load.ts';
import { storyPlugin } from './story-plugin.ts';

/** The story of a folder as one HTML text, or the issues for which it is refused. */
export async function packSingleFile(
  folder: string,
  root: string,
): Promise<{ html: string; issues: null } | { html: null; issues: readonly Issue[] }> {
  if (isLarge(folder)) return { html: null, issues: [tooLarge(folder)] };
  const parsed = readStory(folder);
  if (!parsed.ok) return { html: null, issues: parsed.issues };
  // The library that makes templates has a slower face for developers.
  process.env.NODE_ENV = 'production';
  const result = await build({
    mode: 'production',
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [storyPlugin({ main: folder })],
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      // The letters go into the script.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: join(root, 'index.html'), output: { codeSplitting: false } },
    },
  });
  return { html: assemble((Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]), issues: null };
}

/** All of such a story is more than a browser opens at once; a built site fetches what is looked at. */
function tooLarge(file: string): Issue {
  return {
    ...{ file, row: null, column: null },
    expected: `a story of at most ${mostPlaces} places and ${mostReports} reports for one file`,
    found: 'more',
    remedy: 'Build the site instead, which fetches what is looked at: npm run dateline -- build',
  };
}

function assemble(results: readonly Rolldown.RolldownOutput[]): string {
  const files = new Map(
    results
      .flatMap(({ output }) => output)
      .map((each) => [each.fileName, each.type === 'chunk' ? each.code : textOf(each.source)]),
  );
  const nameOf = (pattern: RegExp) => [...files.keys()].find((name) => pattern.test(name)) ?? '';
  const script = inlined(files.get(nameOf(/^assets\/index-.*\.js$/)) ?? '', files);
  const style = files.get(nameOf(/\.css$/)) ?? '';
  return (files.get('index.html') ?? '')
    .replace(/<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/, '')
    .replace(/<link rel="preload"[^>]*>/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style.replaceAll('</style', '<\\/style')}</style>`)
    .replace('</body>', () => `<script type="module">${script.replaceAll('</script', '<\\/script')}</script></body>`);
}

/** The script with what it would fetch written into it; each becomes an address that only this page knows. */
function inlined(script: string, files: ReadonlyMap<string, string>): string {
  return script.replace(
    /new URL\(\s*([`"'])([^`"']+)\1\s*,\s*import\.meta\.url\s*\)\.href/g,
    (whole, _, name: string) => {
      const text = files.get(`assets/${name}`);
      if (text === undefined) return whole;
      const type = name.endsWith('.js') ? 'text/javascript' : 'application/json';
      return `URL.createObjectURL(new Blob([${literal(text)}],{type:${literal(type)}}))`;
    },
  );
}

/** A text as JavaScript that cannot end the script that it stands in. */
function literal(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

/** The command `pack`: writes the file and says how large it is. Returns the exit code. */
export async function pack(folder: string, root: string, write: (html: string) => void): Promise<0 | 1> {
  const { html, issues } = await packSingleFile(folder, root);
  if (html === null) {
    for (const issue of issues) console.error(writeIssue(issue));
    return 1;
  }
  write(html);
  return 0;
}
