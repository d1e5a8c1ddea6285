// Must a page know what each source is called in the table? Not before a reader opens a report: until then a number will do.

import type { Report, ReportId, SourceId, Story, Texts } from './types.ts';

// No id of a story holds this sign.
const sign = '~';

/** The number that stands for the id of a source, by its row. */
export function shortId(row: number): SourceId {
  return `${sign}${row.toString(36)}` as SourceId;
}

/** The story and its texts with a number for the id of each source, and for those of reports that begin with it; the texts tell which is which. */
export function shorten(whole: Story, texts: Texts): { readonly story: Story; readonly texts: Texts } {
  const { story, short, sourceId, reportId } = shortenStory(whole);
  return {
    story,
    texts: {
      ...texts,
      sources: rekeyed(texts.sources, (id) => sourceId(id as SourceId)),
      reports: rekeyed(texts.reports, (id) => reportId(id as ReportId)),
      ids: Object.fromEntries([...short].map(([id, number]) => [number, id])),
    },
  };
}

/** The story alone, with what its sources and reports are called now. */
export function shortenStory(story: Story) {
  const short = new Map(story.sources.map(({ id }, index) => [id, shortId(index)]));
  const sourceId = (id: SourceId) => short.get(id) ?? id;
  const idOf = ({ id, source }: Report) =>
    id.startsWith(source) && id.charAt(source.length) === '-'
      ? (`${sourceId(source)}${id.slice(source.length)}` as ReportId)
      : id;
  // Few are named by others, and often none.
  let renamed: ReadonlyMap<ReportId, ReportId> | null = null;
  const reportId = (id: ReportId) => {
    renamed ??= new Map(story.reports.map((report) => [report.id, idOf(report)]));
    return renamed.get(id) ?? id;
  };
  const shortened: Story = {
    ...story,
    sources: story.sources.map((source) => ({ ...source, id: sourceId(source.id) })),
    reports: story.reports.map((report) => ({
      ...report,
      id: idOf(report),
      source: sourceId(report.source),
      supersedes: report.supersedes && reportId(report.supersedes),
    })),
    tallies: story.tallies.map(({ id, source, ...tally }) => ({
      ...tally,
      id: id.replace(source, () => sourceId(source)),
      source: sourceId(source),
    })),
    corrections: story.corrections.map((each) => ({ ...each, row: reportId(each.row as ReportId) })),
    events: story.events.map((event) => ({ ...event, source: sourceId(event.source) })),
  };
  return { story: shortened, short, sourceId, reportId };
}

function rekeyed<Text>(texts: Readonly<Record<string, Text>>, keyOf: (id: string) => string): Record<string, Text> {
  const result: Record<string, Text> = {};
  for (const id in texts) result[keyOf(id)] = texts[id] as Text;
  return result;
}

/** What a source or report is called in the table. */
export function trueId(id: string, { ids }: Pick<Texts, 'ids'>): string {
  if (!id.startsWith(sign)) return id;
  const [number = ''] = id.split('-', 1);
  return `${ids[number] ?? number}${id.slice(number.length)}`;
}
