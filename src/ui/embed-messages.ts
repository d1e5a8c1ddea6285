// The words of the dialog that makes a snippet for an article; fetched with it.

export const embedWords = {
  title: 'Embed this map',
  close: 'Close',
  kind: 'As',
  kinds: { frame: 'a frame (works everywhere)', element: 'an element (styles of its own)', script: 'one script tag' },
  folder: 'Where the map is published',
  folderHint: 'The address of the folder that was built, with a slash at its end.',
  day: (day: string) => `Open on ${day}`,
  place: (name: string) => `Open with ${name}`,
  hindsight: 'Open with hindsight',
  from: 'First day',
  to: 'Last day',
  theme: 'Light or dark',
  themes: { auto: 'as the reader has it', light: 'always light', dark: 'always dark' },
  controls: 'Shows',
  controlSets: { all: 'map, slider, panel and table', slider: 'map and slider', none: 'the map alone' },
  still: 'Never load the moving map (lightest)',
  picture: 'With a picture for readers without a script',
  snippet: 'Paste this into the article',
  preview: 'Preview',
} as const;
