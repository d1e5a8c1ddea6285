// What does an editor paste into an article? The same map as a frame, an element or a script, with a picture for readers without one.

/** The picture that stands where no script runs. */
interface NoScriptPicture {
  readonly src: string;
  readonly alt: string; // the day in words
}

export interface SnippetOptions {
  readonly folder: string; // the address of the folder that a build has written, with its slash
  readonly title: string;
  readonly query: string; // what the article wants, without the question mark
  readonly height: number; // px, until the frame tells its own
  readonly picture: NoScriptPicture | null;
}

/** An iframe with all that access, speed and safety want; hosts that hear its height adjust it. */
export function frameSnippet({ folder, title, query, height, picture }: SnippetOptions): string {
  const src = `${folder}?${query}`;
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" data-dateline width="100%" height="${height}" loading="lazy" scrolling="no" frameborder="0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>${noScript(picture)}`;
}

/** The custom element from its one module. */
export function elementSnippet({ folder, query, height, picture }: SnippetOptions): string {
  const wishes = attributesOf(query);
  return `<script type="module" src="${attribute(folder)}dateline-map.js"></script>
<dateline-map story="${attribute(folder)}"${wishes}>${picture ? imageOf(picture, height) : ''}</dateline-map>`;
}

/** One script tag, for systems that allow no other. */
export function scriptSnippet({ folder, query, height, picture }: SnippetOptions): string {
  const id = 'dateline-map';
  const data = attributesOf(query, 'data-');
  return `<div id="${id}">${picture ? imageOf(picture, height) : ''}</div>
<script defer src="${attribute(folder)}embed.js" data-target="#${id}"${data}></script>`;
}

/** `day=2021-08-12&static` as attributes; what only a frame needs is left out. */
function attributesOf(query: string, before = ''): string {
  return [...new URLSearchParams(query)]
    .filter(([name]) => name !== 'embed')
    .map(([name, value]) => ` ${before}${name}${value === '' ? '' : `="${attribute(value)}"`}`)
    .join('');
}

function noScript(picture: NoScriptPicture | null): string {
  return picture ? `\n<noscript>${imageOf(picture, null)}</noscript>` : '';
}

function imageOf({ src, alt }: NoScriptPicture, height: number | null): string {
  const room = height === null ? '' : ' width="1200" height="630"';
  return `<img src="${attribute(src)}" alt="${attribute(alt)}"${room} style="max-width: 100%; height: auto" loading="lazy">`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
