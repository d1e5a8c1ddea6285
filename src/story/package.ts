// How does a story want to be shown? Its datapackage.json, checked, with what follows from the rest where it sets nothing.

import * as v from 'valibot';
import { withDefaults } from './defaults.ts';
import type { Findings } from './findings.ts';
import { type Issue, quote } from './issue.ts';
import { parseJson } from './json.ts';
import { type DeclaredTranslation, packageShape } from './package-shape.ts';
import type { Settings } from './settings.ts';
import { describeShape } from './shape.ts';

/** Everything that a datapackage.json says of its story, with what it leaves out filled in. */
export interface Package {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licences: readonly { name: string; title: string; path: string }[];
  readonly credits: readonly { title: string; path: string }[];
  readonly settings: Settings;
  readonly languages: readonly string[]; // in which it has words of its own, beside its own language
}

const file = 'datapackage.json';

/** The package and its settings, or every issue of the file at once; an empty text is a story that sets nothing. `look` looks through the reports, for what is left out. */
export function readPackage(
  json: string,
  look: () => Findings,
): { value: Package | null; translations: Readonly<Record<string, DeclaredTranslation>>; issues: readonly Issue[] } {
  const translations = {};
  const parsed = json === '' ? { value: look().named, issue: null } : parseJson(json, file);
  if (parsed.issue) return { value: null, translations, issues: [parsed.issue] };
  const result = v.safeParse(packageShape, parsed.value);
  if (!result.success)
    return {
      value: null,
      translations,
      issues: result.issues.map((issue) => ({ file, row: null, ...describeShape(issue), remedy: null })),
    };
  const { name, title, version, licenses, sources, dateline } = result.output;
  const { translations: words, ...declared } = dateline;
  const { settings, issues } = withDefaults(declared, title, look);
  if (!settings) return { value: null, translations, issues };
  return {
    value: { id: name, title, version, licences: licenses, credits: sources, settings, languages: Object.keys(words) },
    translations: words,
    issues: checkSettings(settings),
  };
}

/** Statuses may only name claimant kinds that the story defines, and days must lie within it. */
function checkSettings(settings: Settings): readonly Issue[] {
  const issues: Issue[] = [];
  const kinds = new Set<string>(settings.claimantKinds.map((kind) => kind.id));
  const report = (column: string, expected: string, found: string) =>
    issues.push({ file, row: null, column, expected, found, remedy: null });

  for (const [list, statuses] of [
    ['placeStatuses', settings.placeStatuses],
    ['roadStatuses', settings.roadStatuses],
  ] as const) {
    const seen = new Set<string>();
    for (const [index, each] of statuses.entries()) {
      if (seen.has(each.id)) report(`dateline.${list}.${index}.id`, 'each status once', quote(each.id));
      seen.add(each.id);
      for (const kind of [...each.gains, ...each.loses]) {
        if (!kinds.has(kind))
          report(`dateline.${list}.${index}`, `a claimant kind of ${[...kinds].join(', ')}`, quote(kind));
      }
    }
  }
  const statuses = new Set<string>(settings.placeStatuses.map((each) => each.id));
  for (const [index, rule] of settings.tallies.entries()) {
    for (const each of [...rule.of, ...rule.notOf]) {
      if (!statuses.has(each))
        report(`dateline.tallies.${index}`, `a status of ${[...statuses].join(', ')}`, quote(each));
    }
  }
  const anyStatus = new Set<string>([...statuses, ...settings.roadStatuses.map((each) => each.id)]);
  for (const list of ['shut', 'doubtful'] as const) {
    for (const each of settings.reach?.[list] ?? []) {
      if (!anyStatus.has(each))
        report(`dateline.reach.${list}`, `a status of ${[...anyStatus].join(', ')}`, quote(each));
    }
  }
  if (settings.openingDay < settings.firstDay || settings.openingDay > settings.lastDay) {
    report('dateline.openingDay', `a day from ${settings.firstDay} to ${settings.lastDay}`, quote(settings.openingDay));
  }
  return issues;
}
