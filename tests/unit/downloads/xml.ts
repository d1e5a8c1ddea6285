// Is a text well-formed XML? A reader as strict as the part of XML that our pictures use; throws where the text is not.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function readXml(xml: string): { readonly elements: readonly Element[]; readonly text: string } {
  const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (bad) throw new Error(`a character that XML does not allow, at ${bad.index}`);
  const token = /<\?xml [^?]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  const elements: Element[] = [];
  const open: string[] = [];
  let text = '';
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closed, opened, attributes = '', empty, content] = found;
    if (closed !== undefined && open.pop() !== closed) throw new Error(`</${closed}> closes another element`);
    if (opened !== undefined) {
      elements.push({ name: opened, attributes: attributesOf(attributes) });
      if (empty === '') open.push(opened);
    }
    // The words of two elements do not run into each other.
    text += content === undefined ? ' ' : plain(content);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
  return { elements, text };
}

function attributesOf(markup: string): Record<string, string> {
  const pairs = [...markup.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]);
  const names = pairs.map(([name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`an attribute twice: ${markup}`);
  return Object.fromEntries(pairs);
}

function plain(content: string): string {
  return content.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`no such entity: ${whole}`);
    return character;
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
