// `pack`: the story as one HTML file that needs no network.

import { writeFileSync } from 'node:fs';
import { type Command, print, storyFolder } from '../command.ts';

export const packCommand: Command = {
  name: 'pack',
  usage: [
    '[FOLDER]            the story as one HTML file that needs no network',
    '--out FILE                      (default: dateline.html)',
  ],
  options: ['story', 'out'],
  run(given, context) {
    const { out = 'dateline.html' } = given.options;
    return context.builders.pack(storyFolder(given, context), context.root, (html) => {
      writeFileSync(out, html);
      print(`${out}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB\n`);
    });
  },
};
