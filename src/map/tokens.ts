// Which colours has the page? The theme's properties as the browser resolves them, light or dark.

export type Tokens = (name: string) => string;

/** Reads the colours where the element stands, however they are written, as red, green and blue: WebGL understands no more. */
export function readTokens(element: HTMLElement): Tokens {
  const room = document.createElement('span');
  room.hidden = true;
  // Where a reader has chosen the colours, all text has the same; the tokens still differ.
  room.style.setProperty('forced-color-adjust', 'none');
  // All at once: the browser works out the styles of the page anew for each that comes later.
  const probes = names.map((name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    return probe;
  });
  room.append(...probes);
  element.append(room);
  const canvas = document.createElement('canvas');
  canvas.width = names.length;
  canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser gives no canvas to draw on.');
  for (const [x, probe] of probes.entries()) {
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(x, 0, 1, 1);
  }
  room.remove();
  const { data } = pen.getImageData(0, 0, names.length, 1);
  const colours = names.map((name, x) => {
    const [red, green, blue, alpha = 0] = data.slice(4 * x, 4 * x + 4);
    return [name, `rgba(${red},${green},${blue},${alpha / 255})`] as const;
  });
  const known = new Map<string, string>(colours);
  return (name) => known.get(name) ?? 'transparent';
}

const names = [
  '--paper',
  '--ink',
  '--outline',
  '--unread',
  '--land',
  '--relief-1',
  '--relief-2',
  '--relief-3',
  '--relief-4',
  '--relief-5',
  '--border-home',
  '--border',
  '--province',
  '--river',
  '--place-name',
  '--road',
  '--road-told',
];
