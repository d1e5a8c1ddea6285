// On which line of a JSON text does each value begin? `JSON.parse` forgets it, and an editor is led there.

/** The lines by path, such as `dateline.placeStatuses.0.color`; of a text that is no JSON, those up to its fault. */
export function linesOfJson(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const around: Container[] = []; // the objects and lists that are open, outermost first
  let line = 1;
  const begin = () => {
    if (around.length > 0) lines.set(around.map(({ key }) => key).join('.'), line);
  };
  for (const [token] of json.matchAll(tokens)) {
    const inner = around.at(-1);
    if (token === '\n') line += 1;
    else if (token === ':') continue;
    else if (token === '}' || token === ']') around.pop();
    else if (token === ',') {
      if (inner?.list) inner.key = Number(inner.key) + 1;
      else if (inner) inner.named = false;
    } else if (inner && !inner.list && !inner.named) {
      inner.key = token.slice(1, -1);
      inner.named = true;
    } else {
      begin();
      if (token === '{') around.push({ list: false, key: '', named: false });
      else if (token === '[') around.push({ list: true, key: 0, named: true });
    }
  }
  return lines;
}

interface Container {
  readonly list: boolean;
  key: string | number; // of the value that is read now
  named: boolean; // an object's next text is a name until it has one
}

const tokens = /\n|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
