// How does a page come to the browser? Folders served compressed, as a host does; what was packed once is kept.

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Served {
  readonly url: string; // without a slash at its end
  close(): void;
}

/** Serves each folder under its prefix, such as `/ours/`. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const bytesOf = (path: string, type: string | undefined) => {
    const known = packed.get(path);
    if (known) return known;
    const bytes = readFileSync(path);
    const sent = type && type !== letters ? gzipSync(bytes) : bytes;
    packed.set(path, sent);
    return sent;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const prefix = Object.keys(folders).find((each) => pathname.startsWith(each)) ?? '';
    try {
      const name = pathname.slice(prefix.length) || 'index.html';
      const type = types[extname(name)];
      const bytes = bytesOf(join(folders[prefix] ?? '', name), type);
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': bytes.length,
        ...(type && type !== letters ? { 'content-encoding': 'gzip' } : {}),
        'cache-control': 'max-age=600',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return { url: `http://localhost:${portOf(server)}`, close: () => server.close() };
}

const letters = 'font/woff2';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': letters,
};

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
