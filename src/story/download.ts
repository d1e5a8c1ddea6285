// Can a file of another host be taken? Only over https, only so large, and only if it is a table or a map.

import type { Issue } from './issue.ts';

/** More than this is no story that a page could show. */
const largestBytes = 20_000_000;
const patienceMs = 30_000;

/** What is expected at an address. A page of HTML, as a sheet that is not public gives, is none of them. */
export type Kind = 'CSV' | 'GeoJSON' | 'JSON';
/** The text, or why it was not taken. */
export type Downloaded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issue: Issue };
/** Fetches an address, as `fetch` does; a test gives one of its own. */
export type Ask = (address: string, init: RequestInit) => Promise<Response>;

/** The text at an address, or the reason why it is not taken. `file` is what the issue calls it. */
export async function download(
  address: string,
  kind: Kind,
  file: string = address,
  ask: Ask = (...given) => fetch(...given),
): Promise<Downloaded> {
  const refuse = (expected: string, found: string, remedy: string | null = null): Downloaded => ({
    ok: false,
    issue: { file, row: null, column: null, expected, found, remedy },
  });
  if (!isSecure(address)) return refuse('an address that begins with https://', `"${address}"`, secureRemedy);
  try {
    const response = await ask(address, {
      // Nobody learns who reads, and what comes is what everyone would get.
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) return refuse(`${kind} at ${address}`, `the answer ${response.status}`, accessRemedy);
    if (response.url !== '' && !isSecure(response.url))
      return refuse('an address that stays with https://', `a way on to "${response.url}"`, secureRemedy);
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!types[kind].includes(type))
      return refuse(`${kind} (${types[kind].filter(Boolean).join(', ')})`, typeName(type), sheetRemedy);
    const bytes = await readBytes(response);
    if (!bytes) return refuse(`at most ${largestBytes / 1e6} MB`, 'more');
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse(kind, 'a workbook or an archive', sheetRemedy);
    // What is not UTF-8 keeps a mark that the tables refuse, with the file and what to do.
    const text = new TextDecoder().decode(bytes);
    if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return refuse(kind, 'a web page', sheetRemedy);
    return { ok: true, text };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return refuse(
      `${kind} at ${address}`,
      late ? `no answer in ${patienceMs / 1000} seconds` : 'no answer',
      accessRemedy,
    );
  }
}

const types: Readonly<Record<Kind, readonly string[]>> = {
  CSV: ['text/csv', 'application/csv', 'text/plain', 'application/octet-stream', ''],
  GeoJSON: ['application/geo+json', 'application/json', 'text/plain', 'application/octet-stream', ''],
  JSON: ['application/json', 'text/plain', 'application/octet-stream', ''],
};
const secureRemedy = 'Use the https address of the file.';
const accessRemedy =
  'See whether everyone may read it, whether its host lets other sites read it (CORS), and whether the policy of this page lets it ask there (connect-src).';
const sheetRemedy =
  'In Google Sheets: File, Share, Publish to web, one sheet, comma-separated values. In Excel or LibreOffice: save as CSV UTF-8.';

function isSecure(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

function typeName(type: string): string {
  return type === 'text/html' ? 'a web page' : `"${type}"`;
}

/** The bytes of an answer; `null` as soon as they are too many. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > largestBytes) return null;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > largestBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
