// How do the words of a part of a story travel? In columns beside its sources and reports, whose ids need not be told again.

import { packWords, unpackEach, type Words } from './pack-columns.ts';
import type { Report, ReportText, Source, SourceText, Texts } from './types.ts';

/** The words of sources and reports in the order of these. */
export interface ListedTexts {
  readonly sources: readonly SourceText[];
  readonly reports: readonly ReportText[];
  readonly names: Texts['names'];
  readonly ids: readonly string[]; // what each source is called in the table
}

/** The same as plain JSON: of many reports the claimant is one, and so are their summaries where few words say all. */
export interface PackedTexts {
  readonly sources: Readonly<Record<keyof SourceText, Words>>;
  readonly reports: Readonly<Record<keyof ReportText, Words>>;
  readonly names: Texts['names'];
  readonly ids: readonly string[];
}

/** What the words belong to. */
interface Bearers {
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
}

/** The words in columns. */
export function packTexts({ sources, reports, names, ids }: ListedTexts): PackedTexts {
  return {
    sources: {
      title: packWords(sources.map(({ title }) => title)),
      author: packWords(sources.map(({ author }) => author)),
      url: packWords(sources.map(({ url }) => url)),
      caveat: packWords(sources.map(({ caveat }) => caveat)),
      publishedAt: packWords(sources.map(({ publishedAt }) => publishedAt)),
    },
    reports: {
      claimant: packWords(reports.map(({ claimant }) => claimant)),
      summary: packWords(reports.map(({ summary }) => summary)),
      locator: packWords(reports.map(({ locator }) => locator)),
      note: packWords(reports.map(({ note }) => note)),
    },
    names,
    ids,
  };
}

/** The words that were packed, by the ids that sources and reports have now. */
export function unpackTexts({ sources, reports, names, ids }: PackedTexts, bearers: Bearers): Texts {
  const source = unpackEach(sources);
  const report = unpackEach(reports);
  const listed: ListedTexts = {
    sources: ids.map((_, row) => ({
      title: source.title(row),
      author: source.author(row),
      url: source.url(row),
      caveat: source.caveat(row),
      publishedAt: source.publishedAt(row),
    })),
    reports: bearers.reports.map((_, row) => ({
      claimant: report.claimant(row),
      summary: report.summary(row),
      locator: report.locator(row),
      note: report.note(row),
    })),
    ...{ names, ids },
  };
  const called = bearers.sources.map(({ id }, row) => [id, ids[row] ?? id]);
  return { ...textsById(listed, bearers), ids: Object.fromEntries(called) };
}

/** The words by id, where sources are called what the table calls them. */
export function textsById(listed: ListedTexts, { sources, reports }: Bearers): Texts {
  return {
    sources: byId(sources, listed.sources),
    reports: byId(reports, listed.reports),
    names: listed.names,
    ids: {},
  };
}

function byId<Text>(bearers: readonly { readonly id: string }[], texts: readonly Text[]): Record<string, Text> {
  return Object.fromEntries(bearers.map(({ id }, row) => [id, texts[row] as Text]));
}
