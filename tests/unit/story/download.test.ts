// What is taken from another host, and what is refused?

import { describe, expect, test } from 'vitest';
import { download, type Kind } from '../../../src/story/download.ts';
import { filesElsewhere } from '../../../src/story/elsewhere.ts';
import { writeIssue } from '../../../src/story/issue.ts';

const address = 'https://sheets.example/export?format=csv';

function answer(body: BodyInit | null, type = 'text/csv; charset=utf-8', init: ResponseInit = {}) {
  return async () => new Response(body, { ...init, headers: { 'content-type': type, ...init.headers } });
}

async function refusal(ask: () => Promise<Response>, at = address, kind: Kind = 'CSV') {
  const result = await download(at, kind, 'reports.csv', ask);
  return result.ok ? 'taken' : writeIssue(result.issue);
}

describe('a file of another host', () => {
  test('is taken as it is, without the mark of its bytes', async () => {
    expect(await download(address, 'CSV', 'reports.csv', answer('\uFEFFa,b\n1,ö\n'))).toEqual({
      ok: true,
      text: 'a,b\n1,ö\n',
    });
  });

  test('is asked for without telling who asks', async () => {
    let asked: RequestInit = {};
    await download(address, 'CSV', 'reports.csv', async (_, init) => {
      asked = init;
      return new Response('a\n', { headers: { 'content-type': 'text/csv' } });
    });
    expect(asked).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test.each([
    'http://sheets.example/a.csv',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/csv,a',
    '//sheets.example/a.csv',
  ])('is refused unless it comes by https: %s', async (at) => {
    expect(await refusal(answer('a\n'), at)).toBe(
      `reports.csv: expected an address that begins with https://, found "${at}". Use the https address of the file.`,
    );
  });

  test('is refused where its address leads on to one without https', async () => {
    const led = async () => Object.defineProperty(await answer('a\n')(), 'url', { value: 'http://elsewhere.example/' });
    expect(await refusal(led)).toContain(
      'expected an address that stays with https://, found a way on to "http://elsewhere.example/"',
    );
  });

  test.each([
    ['text/html', '<!doctype html><p>Sign in', 'found a web page'],
    ['text/plain', '  <!DOCTYPE html><p>Sign in', 'found a web page'],
    ['application/octet-stream', 'PK\u0003\u0004', 'found a workbook or an archive'],
    ['image/png', 'x', 'found "image/png"'],
    ['application/javascript', 'alert(1)', 'found "application/javascript"'],
  ])('is refused where it is no table: %s', async (type, body, found) => {
    expect(await refusal(answer(body, type))).toMatch(
      new RegExp(`^reports\\.csv: expected CSV.*${found}\\. In Google Sheets: `),
    );
  });

  test.each([[{ 'content-length': '20000001' }], [{}]])('is refused where it is over 20 MB', async (headers) => {
    const large = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(4_000_000).fill(0x61)),
    });
    expect(await refusal(answer(large, 'text/csv', { headers }))).toBe(
      'reports.csv: expected at most 20 MB, found more',
    );
  });

  test.each([404, 403, 500])('is refused with the answer %i', async (status) => {
    expect(await refusal(answer('no', 'text/plain', { status }))).toContain(
      `found the answer ${status}. See whether everyone may read it`,
    );
  });

  test('is refused where nobody answers', async () => {
    const silent = () => Promise.reject(new TypeError('fetch failed'));
    expect(await refusal(silent)).toContain('found no answer. See whether');
  });
});

describe('a package', () => {
  const json = (...paths: readonly [string, unknown][]) =>
    JSON.stringify({ name: 'x', resources: paths.map(([name, path]) => ({ name, path })) });

  test('has those of its tables elsewhere whose path is an address', () => {
    expect(
      filesElsewhere(
        json(['reports', address], ['sources', 'sources.csv'], ['photos', 'https://x.example/'], ['tallies', 5]),
      ),
    ).toEqual([{ file: 'reports.csv', address }]);
  });

  test('read from an address has its files from there', () => {
    const base = 'https://news.example/story/datapackage.json';
    expect(filesElsewhere(json(['reports', address], ['features', 'features.geojson']), base)).toEqual([
      { file: 'reports.csv', address },
      { file: 'features.geojson', address: 'https://news.example/story/features.geojson' },
    ]);
    expect(filesElsewhere('{}', base).map(({ address: at }) => at)).toContain('https://news.example/story/sources.csv');
  });
});
