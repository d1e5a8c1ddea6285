// Which colours has the page? The theme's properties as the browser resolves them, light or dark.

export type Tokens = (name: string) => string;

/** Reads a custom property such as `--paper` where the element stands, as a colour that WebGL understands. */
export function readTokens(element: HTMLElement): Tokens {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const cache = new Map<string, string>();
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
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
  for (const name of names) cache.set(name, read(name));
  probe.remove();
  return (name) => cache.get(name) ?? 'transparent';
}
