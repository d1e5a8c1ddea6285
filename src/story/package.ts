// How does a story want to be shown? Its datapackage.json, checked, with the defaults that a small story may leave out.

import * as v from 'valibot';
import { isDay, isTimeZone } from './day.ts';
import { type Issue, quote } from './issue.ts';
import type { Settings } from './settings.ts';
import { describeShape } from './shape.ts';
import type { ClaimantKind, Day, FeatureId, Status } from './types.ts';

export interface Package {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licences: readonly { name: string; title: string; path: string }[];
  readonly credits: readonly { title: string; path: string }[];
  readonly settings: Settings;
}

const file = 'datapackage.json';
const text = v.pipe(v.string(), v.nonEmpty('a text'));
const day = v.pipe(
  v.string(),
  v.check(isDay, 'a day like 2021-08-12'),
  v.transform((value) => value as Day),
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id of small letters, digits and hyphens'));
const status = v.pipe(
  slug,
  v.transform((value) => value as Status),
);
const claimantKind = v.pipe(
  slug,
  v.transform((value) => value as ClaimantKind),
);
const featureId = v.pipe(
  slug,
  v.transform((value) => value as FeatureId),
);
const bounds = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(([west, south, east, north]) => west < east && south < north, 'west, south, east, north in degrees'),
);

const statusRule = {
  id: status,
  label: text,
  phrase: text,
  gains: v.optional(v.array(claimantKind), []),
  loses: v.optional(v.array(claimantKind), []),
  caution: v.optional(v.number(), 1),
};
const placeStatus = v.object({
  ...statusRule,
  color: v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour like #2878BD')),
  shape: v.picklist(['circle', 'diamond', 'square', 'triangle', 'pentagon', 'hexagon']),
});
const roadStatus = v.object({ ...statusRule, stroke: v.picklist(['solid', 'dashed', 'broken']) });

const settingsShape = v.pipe(
  v.object({
    firstDay: day,
    lastDay: day,
    openingDay: v.optional(day),
    timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'an IANA time zone such as Asia/Kabul')), 'UTC'),
    language: v.optional(text, 'en-GB'),
    staleAfterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'a whole number of days')), 14),
    headline: v.optional(text),
    standfirst: v.optional(v.string(), ''),
    areaNoun: v.optional(v.string(), ''),
    control: v.optional(v.string(), ''),
    placeStatuses: v.pipe(v.array(placeStatus), v.minLength(1, 'at least one status')),
    roadStatuses: v.optional(v.array(roadStatus), []),
    claimantKinds: v.pipe(
      v.array(
        v.object({
          id: claimantKind,
          label: text,
          phrase: v.optional(v.string(), ''),
          anonymous: v.optional(v.boolean(), false),
        }),
      ),
      v.minLength(1, 'at least one kind of claimant'),
    ),
    placeClasses: v.optional(
      v.array(
        v.object({
          id: slug,
          one: text,
          many: text,
          counted: v.optional(v.boolean(), true),
          silent: v.optional(v.boolean(), false),
        }),
      ),
      [{ id: 'place', one: 'place', many: 'places', counted: true, silent: false }],
    ),
    tallies: v.optional(
      v.array(
        v.object({
          measure: text,
          party: text,
          of: v.optional(v.array(status), []),
          notOf: v.optional(v.array(status), []),
        }),
      ),
      [],
    ),
    reach: v.optional(
      v.nullable(
        v.object({
          hub: featureId,
          traveller: text,
          shut: v.pipe(v.array(status), v.minLength(1, 'at least one status')),
          doubtful: v.optional(v.array(status), []),
        }),
      ),
      null,
    ),
    collections: v.optional(v.array(v.object({ id: slug, label: text })), []),
    view: v.optional(v.nullable(bounds), null),
    inset: v.optional(v.nullable(v.object({ title: text, bounds })), null),
  }),
  v.forward(
    v.check(({ firstDay, lastDay }) => firstDay <= lastDay, 'a last day that is not before the first'),
    ['lastDay'],
  ),
);

const packageShape = v.object({
  name: slug,
  title: text,
  version: v.optional(text, '0.0.0'),
  licenses: v.optional(
    v.array(
      v.object({ name: v.optional(text, ''), title: v.optional(v.string(), ''), path: v.optional(v.string(), '') }),
    ),
    [],
  ),
  sources: v.optional(v.array(v.object({ title: text, path: v.optional(v.string(), '') })), []),
  dateline: settingsShape,
});

/** The package and its settings, or every issue of the file at once. */
export function readPackage(json: string): { value: Package | null; issues: readonly Issue[] } {
  const parsed = parseJson(json, file);
  if (parsed.issue) return { value: null, issues: [parsed.issue] };
  const result = v.safeParse(packageShape, parsed.value);
  if (!result.success)
    return {
      value: null,
      issues: result.issues.map((issue) => ({ file, row: null, ...describeShape(issue), remedy: null })),
    };
  const { name, title, version, licenses, sources, dateline } = result.output;
  const settings: Settings = {
    ...dateline,
    openingDay: dateline.openingDay ?? dateline.firstDay,
    headline: dateline.headline ?? title,
    claimantKinds: dateline.claimantKinds.map((kind) => ({ ...kind, phrase: kind.phrase || kind.label.toLowerCase() })),
  };
  return {
    value: { id: name, title, version, licences: licenses, credits: sources, settings },
    issues: checkSettings(settings),
  };
}

/** A JSON text as a value, or the issue that tells where it breaks. */
export function parseJson(json: string, name: string): { value: unknown; issue: null } | { value: null; issue: Issue } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, '')), issue: null };
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something else';
    return { value: null, issue: { file: name, row: null, column: null, expected: 'JSON', found, remedy: null } };
  }
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
