// Which command is meant? The editor's and the researcher's commands, their options and their help.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { statusRows } from '../downloads/status.ts';
import { createTimeline } from '../readings/timeline.ts';
import { reachOf } from '../roads/reach.ts';
import { createNetwork } from '../roads/survey.ts';
import { writeIssue } from '../story/issue.ts';
import { readStoryFolder } from '../story/load.ts';
import { type Parsed, parseStory } from '../story/parse.ts';
import type { Clock, Story } from '../story/types.ts';
import { writeCoverage } from './coverage.ts';
import { daysOfRange, formats, isFormat, writeStatus } from './status.ts';
import { writeTallies } from './tallies.ts';

const defaultStory = 'data/afghanistan-2021';
const help = `Usage: npm run dateline -- COMMAND [OPTIONS]

  status --day DAY[..DAY]  the reading of every feature on a day, or on each day of a range
         --clock as-reported|hindsight   which reports count (default: as-reported)
         --story FOLDER                  the story (default: ${defaultStory})
         --format ${formats.join('|')}    (default: table)
  check [FOLDER]           whether a story is whole; prints every issue and exits with 1 if there are any
  tallies [FOLDER]         the counts that articles published against the readings
  coverage [FOLDER]        the weeks of each place with fewer than three origins
  pack [FOLDER]            the story as one HTML file that needs no network
         --out FILE                      (default: dateline.html)
`;

class UsageError extends Error {}

/** Makes one file out of a story folder; told from outside, since it needs the builder. */
export type Pack = (folder: string, root: string, write: (html: string) => void) => Promise<0 | 1>;

const noPacker: Pack = async () => {
  throw new UsageError('pack: not available here');
};

/** Runs a command. Returns the exit code: 0 done, 1 the story has issues, 2 the command was not understood. */
export async function main(args: readonly string[], root: string, pack: Pack = noPacker): Promise<0 | 1 | 2> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        day: { type: 'string' },
        clock: { type: 'string', default: 'as-reported' },
        story: { type: 'string' },
        format: { type: 'string', default: 'table' },
        out: { type: 'string', default: 'dateline.html' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command, ...rest] = positionals;
    if (values.help || command === undefined) {
      print(help);
      return command === undefined && !values.help ? 2 : 0;
    }
    const folder = values.story ?? rest[0] ?? join(root, defaultStory);
    const clock = toClock(values.clock);
    if (command === 'check') return check(folder);
    if (command === 'coverage') return withStory(folder, (story) => print(writeCoverage(story)));
    if (command === 'tallies') return withStory(folder, (story) => print(writeTallies(story)));
    if (command === 'pack') {
      const { out } = values;
      return await pack(folder, root, (html) => {
        writeFileSync(out, html);
        print(`${out}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB\n`);
      });
    }
    if (command === 'status') {
      const { format } = values;
      if (!isFormat(format)) throw new UsageError(`--format: expected one of ${formats.join(', ')}, found "${format}"`);
      return withStory(folder, (story) => {
        const days = daysOfRange(values.day ?? story.settings.openingDay);
        if (!days)
          throw new UsageError(
            `--day: expected a day like 2021-08-12 or a range like 2021-07-01..2021-09-07, found "${values.day}"`,
          );
        const timeline = createTimeline(story, clock);
        const reach = reachOf(timeline, createNetwork(story));
        print(writeStatus(timeline, statusRows(timeline, days, reach, { ids: {} }), format));
      });
    }
    throw new UsageError(`no such command: "${command}"`);
  } catch (error) {
    if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
    console.error(`dateline: ${error.message}\n\n${help}`);
    return 2;
  }
}

function check(folder: string): 0 | 1 {
  return withStory(folder, (story) => {
    const { places, roads, sources, reports, tallies } = story;
    print(
      `${story.title}\n${places.length} places, ${roads.length} roads, ${sources.length} sources, ${reports.length} reports, ${tallies.length} tallies: no issues.\n`,
    );
  });
}

function withStory(folder: string, use: (story: Story) => void): 0 | 1 {
  const parsed = read(folder);
  if (!parsed.ok) {
    for (const issue of parsed.issues) console.error(writeIssue(issue));
    console.error(`\n${folder}: ${parsed.issues.length} ${parsed.issues.length === 1 ? 'issue' : 'issues'}.`);
    return 1;
  }
  use(parsed.story);
  return 0;
}

function read(folder: string): Parsed {
  try {
    return parseStory(readStoryFolder(folder));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const issue = { file: folder, row: null, column: null, expected: 'a story folder', found, remedy: null };
    return { ok: false, issues: [issue] };
  }
}

function toClock(text: string): Clock {
  if (text === 'as-reported' || text === 'hindsight') return text;
  throw new UsageError(`--clock: expected as-reported or hindsight, found "${text}"`);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function print(text: string) {
  process.stdout.write(text);
}
