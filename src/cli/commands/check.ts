// `check`: whether a story is whole.

import { type Command, print, storyFolder, withStory } from '../command.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: ['[FOLDER]           whether a story is whole; prints every issue and exits with 1 if there are any'],
  options: ['story'],
  run(given, context) {
    return withStory(storyFolder(given, context), ({ story }) => {
      const { title, places, roads, sources, reports, tallies } = story;
      print(
        `${title}\n${places.length} places, ${roads.length} roads, ${sources.length} sources, ${reports.length} reports, ${tallies.length} tallies: no issues.\n`,
      );
    });
  },
};
