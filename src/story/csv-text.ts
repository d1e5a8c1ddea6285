// How is a table written? What parts its cells, and what stands before its header.

type Delimiter = ',' | ';' | '\t';

/** What the header has most of: commas, the semicolons of half of Europe, or the tabs of a pasted sheet. */
export function delimiterOf(text: string): Delimiter {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const often = (delimiter: Delimiter) => header.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, each) => (often(each) > often(best) ? each : best));
}

/** The text without the mark of its bytes, and without the line by which Excel tells itself the delimiter. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
}

/** A cell with what ends it. */
export function cellPattern(delimiter: Delimiter): RegExp {
  return new RegExp(`(?:"(?:[^"]|"")*"|(?!")[^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|\\r|$)`, 'y');
}

/** The same text, which does not keep in memory the whole that it was cut from: for what outlives the reading of a file. */
export function cutOut(text: string): string {
  return ` ${text}`.slice(1);
}
