// `export`: the whole story, every day under both clocks, for R, Python and GIS.

import { writeFileSync } from 'node:fs';
import { writeReadings, writeReadingsMap } from '../../downloads/readings.ts';
import type { Story } from '../../story/types.ts';
import { type Command, print, storyFolder, UsageError, withStory } from '../command.ts';

const writers: Readonly<Record<string, (story: Story) => string>> = { csv: writeReadings, geojson: writeReadingsMap };

export const exportCommand: Command = {
  name: 'export',
  usage: [
    '[FOLDER]          the readings of every feature on every day, under both clocks',
    '--format csv|geojson            a row a day, or a map of spans (default: csv)',
    '--out FILE                      (default: the terminal)',
  ],
  options: ['story', 'format', 'out'],
  run(given, context) {
    const { format = 'csv', out } = given.options;
    const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
    if (!write) throw new UsageError(`--format: expected csv or geojson, found "${format}"`);
    return withStory(storyFolder(given, context), ({ story }) => {
      if (out === undefined) {
        print(write(story));
        return;
      }
      writeFileSync(out, write(story));
      print(`${out}: ${story.settings.firstDay} to ${story.settings.lastDay}, both clocks\n`);
    });
  },
};
