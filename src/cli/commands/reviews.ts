// `tallies` and `coverage`: how the evidence of a story holds against published counts, and where it is thin.

import { type Command, print, storyFolder, withStory } from '../command.ts';
import { writeCoverage } from '../coverage.ts';
import { writeTallies } from '../tallies.ts';

export const talliesCommand: Command = {
  name: 'tallies',
  usage: ['[FOLDER]         the counts that articles published against the readings'],
  options: ['story'],
  run: (given, context) => withStory(storyFolder(given, context), ({ story }) => print(writeTallies(story))),
};

export const coverageCommand: Command = {
  name: 'coverage',
  usage: ['[FOLDER]        the weeks of each place with fewer than three origins'],
  options: ['story'],
  run: (given, context) => withStory(storyFolder(given, context), ({ story }) => print(writeCoverage(story))),
};
