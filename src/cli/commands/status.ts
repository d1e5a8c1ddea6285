// `status`: the reading of every feature on a day, or on each day of a range.

import { statusRows } from '../../downloads/status.ts';
import { createTimeline } from '../../readings/timeline.ts';
import { reachOf } from '../../roads/reach.ts';
import { createNetwork } from '../../roads/survey.ts';
import { isLarge } from '../../story/large/size.ts';
import { type Command, clockOf, print, refuse, storyFolder, UsageError, withStory } from '../command.ts';
import { statusOfLarge } from '../large.ts';
import { daysOfRange, formats, isFormat, writeStatus } from '../status.ts';

export const statusCommand: Command = {
  name: 'status',
  usage: [
    '--day DAY[..DAY]  the reading of every feature on a day, or on each day of a range',
    '--clock as-reported|hindsight   which reports count (default: as-reported)',
    '--story FOLDER                  the story (default: data/afghanistan-2021)',
    `--format ${formats.join('|')}    (default: table)`,
  ],
  options: ['day', 'clock', 'story', 'format'],
  run(given, context) {
    const { format = 'table', day } = given.options;
    const clock = clockOf(given);
    if (!isFormat(format)) throw new UsageError(`--format: expected one of ${formats.join(', ')}, found "${format}"`);
    const folder = storyFolder(given, context);
    const [only = null, ...others] = daysOfRange(day ?? '') ?? [];
    if ((only || day === undefined) && others.length === 0 && isLarge(folder)) {
      const { issues, timeline, rows } = statusOfLarge(folder, clock, only);
      if (issues) return refuse(folder, issues);
      print(writeStatus(timeline, rows, format));
      return 0;
    }
    return withStory(folder, ({ story }) => {
      const days = daysOfRange(day ?? story.settings.openingDay);
      if (!days)
        throw new UsageError(
          `--day: expected a day like 2021-08-12 or a range like 2021-07-01..2021-09-07, found "${day}"`,
        );
      const timeline = createTimeline(story, clock);
      const reach = reachOf(timeline, createNetwork(story));
      print(writeStatus(timeline, statusRows(timeline, days, reach, { ids: {} }), format));
    });
  },
};
