// Which colours has a picture on paper? The light ones of the theme as values, since a file has no stylesheet to ask.

export const paper = {
  paper: '#fcf9f2',
  ink: '#1f1b16',
  muted: '#5c5549',
  rule: '#d9d1c0',
  land: '#fcf9f2',
  'relief-1': '#f4eee0',
  'relief-2': '#ece4d2',
  'relief-3': '#e3d9c2',
  'relief-4': '#d9cdb1',
  'relief-5': '#cfc09f',
  'border-home': '#5f5340',
  border: '#b3a68d',
  province: '#a99a7d',
  river: '#b9c6c9',
  'place-name': '#8a7c63',
  road: '#7d705a',
  'road-told': '#3a3228',
  outline: '#2b241c',
  unread: '#8b8477',
} as const;

// Named first is what the page is set in; where it is not installed the next one stands in.
export const serif = "'Source Serif 4', 'Iowan Old Style', Charter, Georgia, 'Liberation Serif', 'Noto Serif', serif";
export const sans =
  "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
