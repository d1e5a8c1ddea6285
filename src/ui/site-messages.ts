// What is said about the stories of a site, outside of any of them.

export const siteWords = {
  refused: 'This story is not whole yet. Its page tells what has to be mended.',
  facts: (places: string, reports: string, sources: string) =>
    `${places} places, ${reports} reports from ${sources} sources`,
} as const;

/** What an editor is told while the files of a story are not sound. */
export const editorWords = {
  mistakes: (number: number) => `${number} ${number === 1 ? 'mistake' : 'mistakes'} in the files of this story`,
  lastGood: 'The page shows the story as it last was whole.',
} as const;
