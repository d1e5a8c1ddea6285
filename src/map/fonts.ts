// Which letters does the map write with? The reader's own, drawn by the browser: no glyphs are fetched.

// CSS families: a name with a digit or a blank stands in quotation marks.
export const fonts = [
  '"Source Sans 3"',
  '"Segoe UI"',
  'Roboto',
  '"Helvetica Neue"',
  'Arial',
  'Vazirmatn',
  '"Noto Sans Arabic"',
  'Tahoma',
];
