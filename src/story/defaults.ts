// What holds where a story sets nothing? Statuses and claimants as its reports name them, days as they tell them, and a look for each.

import { addDays, daysBetween } from './day.ts';
import { type Findings, inWords } from './findings.ts';
import { type Issue, quote } from './issue.ts';
import { type DeclaredSettings, shapes, strokes } from './package-shape.ts';
import type { Settings } from './settings.ts';
import { reportsTable } from './tables.ts';
import type { ClaimantKind, Day, Status } from './types.ts';

/** Told apart by eyes of every kind and in grey; there is no room for a sixth. @internal */
export const colours = ['#2878BD', '#F6C445', '#3D1F1A', '#94A484', '#486000'] as const;
/** A day is drawn for each: longer than this is a mistyped year, or a story that needs another map. */
export const longestDays = 4000;

/** The settings of a story with what it left out, or why nothing can be taken for it. */
export function withDefaults(
  declared: DeclaredSettings,
  title: string,
  look: () => Findings,
): { settings: Settings; issues: readonly [] } | { settings: null; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report = (column: string, expected: string, found: string, remedy: string | null = null) =>
    issues.push({ file: 'datapackage.json', row: null, column: `dateline.${column}`, expected, found, remedy });

  const { firstDay: first, lastDay: last, placeStatuses: places, roadStatuses: roads, claimantKinds: kinds } = declared;
  // What is set need not be looked for, and mostly all is.
  const findings = first && last && places && roads && kinds ? nothingFound : look();
  const firstDay = declared.firstDay ?? findings.first?.day;
  // The last event is published on the day after it, as often as not.
  const lastDay = declared.lastDay ?? (findings.last && addDays(findings.last.day, 1));
  if (!(firstDay && lastDay && declared.placeStatuses && declared.claimantKinds) && !findings.sound) {
    // What the reports would tell is told of them first.
    return { settings: null, issues };
  }
  if (!firstDay || !lastDay) {
    report(firstDay ? 'lastDay' : 'firstDay', 'a day like 2021-08-12', 'neither it nor a report that tells a day');
    return { settings: null, issues };
  }
  if (firstDay > lastDay) report('lastDay', `a day from ${firstDay} on`, quote(lastDay));
  if (daysBetween(firstDay, lastDay) >= longestDays) {
    const span = `${firstDay} to ${lastDay}${rowsOf(declared, findings)}`;
    report('firstDay', `a story of at most ${longestDays} days`, span, 'Mend the year, or set firstDay and lastDay.');
  }
  const placeStatuses = declared.placeStatuses ?? findings.placeStatuses.map(bareStatus);
  const roadStatuses = declared.roadStatuses ?? findings.roadStatuses.map(bareStatus);
  if (placeStatuses.length === 0) report('placeStatuses', 'at least one status', 'neither one nor a report of a place');
  if (!declared.placeStatuses && placeStatuses.length > colours.length) {
    report(
      'placeStatuses',
      `the statuses, where there are more than ${colours.length}`,
      `${placeStatuses.length} in ${reportsTable.file}`,
    );
  }
  if (issues.length > 0) return { settings: null, issues };
  const openingDay = declared.openingDay ?? firstDay;
  return {
    settings: {
      ...declared,
      ...{ firstDay, lastDay, openingDay },
      headline: declared.headline ?? title,
      placeStatuses: placeStatuses.map((status, index) => ({
        ...named(status),
        color: status.color ?? colours[index % colours.length] ?? colours[0],
        shape: status.shape ?? shapes[index % shapes.length] ?? shapes[0],
      })),
      roadStatuses: roadStatuses.map((status, index) => ({
        ...named(status),
        stroke: status.stroke ?? strokes[Math.min(index, strokes.length - 1)] ?? strokes[0],
      })),
      claimantKinds: (declared.claimantKinds ?? findings.claimantKinds.map(bareKind)).map((kind) => {
        const label = kind.label ?? inWords(kind.id);
        return {
          id: kind.id,
          label,
          phrase: kind.phrase ?? label.toLowerCase(),
          anonymous: kind.anonymous ?? kind.id === 'unattributed',
        };
      }),
    },
    issues: [],
  };
}

const nothingFound: Findings = {
  named: { name: '', title: '' },
  sound: true,
  ...{ placeStatuses: [], roadStatuses: [], claimantKinds: [] },
  ...{ first: null, last: null },
};

type BareStatus = NonNullable<DeclaredSettings['placeStatuses']>[number];
type BareKind = NonNullable<DeclaredSettings['claimantKinds']>[number];

/** A status of which only the name is known: nobody is said to gain or lose by it. */
function bareStatus(
  id: string,
): Omit<BareStatus, 'color' | 'shape'> & { color?: undefined; shape?: undefined; stroke?: undefined } {
  return { id: id as Status, gains: [], loses: [], caution: 1 };
}

function bareKind(id: string): BareKind {
  return { id: id as ClaimantKind };
}

function named<Entry extends { id: Status; label?: string | undefined; phrase?: string | undefined }>(entry: Entry) {
  const label = entry.label ?? inWords(entry.id);
  return { ...entry, label, phrase: entry.phrase ?? label.toLowerCase() };
}

/** Which rows stretch the story, where it sets no days. */
function rowsOf(
  { firstDay, lastDay }: { firstDay?: Day | undefined; lastDay?: Day | undefined },
  { first, last }: Findings,
): string {
  const rows = [firstDay ? null : first?.row, lastDay ? null : last?.row].filter((row) => row != null);
  return rows.length === 0 ? '' : ` (${reportsTable.file}, ${rows.map((row) => `row ${row}`).join(' and ')})`;
}
