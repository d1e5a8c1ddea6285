// How does a text become a file on the reader's machine? Only in a browser.

export type FileKind = 'csv' | 'geojson' | 'svg' | 'png';

const mediaTypes: Record<FileKind, string> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
};

/** Hands a file to the browser, which saves it as it saves all. */
export function saveFile(name: string, kind: FileKind, content: string | Blob): void {
  // Without the mark of UTF-8 a spreadsheet takes a curly quotation mark for three other letters.
  const marked = kind === 'csv' ? ['\uFEFF', content] : [content];
  const url = URL.createObjectURL(new Blob(marked, { type: mediaTypes[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${kind}`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}

// A browser may ask where to save before it reads the file.
const keptMs = 60_000;
