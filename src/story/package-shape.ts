// Which entries may a story set in its datapackage.json? Their shape, as far as an entry can be judged alone.

import * as v from 'valibot';
import { isWebAddress } from './address.ts';
import { isDay, isLanguage, isTimeZone } from './day.ts';
import type { ClaimantKind, Day, FeatureId, Status } from './types.ts';

/** How a status of places and of roads can look. */
export const shapes = ['circle', 'diamond', 'square', 'triangle', 'pentagon', 'hexagon'] as const;
export const strokes = ['solid', 'dashed', 'broken'] as const;

/** More could not be told apart, and the map has no room for them. */
const mostPlaceStatuses = 100;

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
  label: v.optional(text),
  phrase: v.optional(text),
  gains: v.optional(v.array(claimantKind), []),
  loses: v.optional(v.array(claimantKind), []),
  caution: v.optional(v.number(), 1),
};
const placeStatus = v.object({
  ...statusRule,
  color: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour like #2878BD'))),
  shape: v.optional(v.picklist(shapes)),
});
const roadStatus = v.object({ ...statusRule, stroke: v.optional(v.picklist(strokes)) });

// What a story says itself, in another language, in the shape of its settings; lists are told by the ids of their entries.
const words = v.optional(v.record(v.string(), text), {});
const phrases = v.optional(v.record(v.string(), v.object({ label: v.optional(text), phrase: v.optional(text) })), {});
const translation = v.object({
  title: v.optional(text),
  headline: v.optional(text),
  standfirst: v.optional(text),
  areaNoun: v.optional(text),
  control: v.optional(text),
  placeStatuses: phrases,
  roadStatuses: phrases,
  claimantKinds: phrases,
  placeClasses: v.optional(v.record(v.string(), v.object({ one: v.optional(text), many: v.optional(text) })), {}),
  collections: words,
  publisherKinds: words,
  inset: v.optional(v.object({ title: v.optional(text) })),
  reach: v.optional(v.object({ traveller: v.optional(text) })),
  events: words, // by the label that events.csv has
  areas: words, // by the area that a place has
  ground: words, // by the name that ground.geojson has
});

const settingsShape = v.pipe(
  v.object({
    firstDay: v.optional(day),
    lastDay: v.optional(day),
    openingDay: v.optional(day),
    timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'an IANA time zone such as Asia/Kabul')), 'UTC'),
    language: v.optional(v.pipe(v.string(), v.check(isLanguage, 'a language tag such as en-GB')), 'en-GB'),
    staleAfterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'a whole number of days')), 14),
    headline: v.optional(text),
    standfirst: v.optional(v.string(), ''),
    areaNoun: v.optional(v.string(), ''),
    control: v.optional(v.string(), ''),
    placeStatuses: v.optional(
      v.pipe(
        v.array(placeStatus),
        v.minLength(1, 'at least one status'),
        v.maxLength(mostPlaceStatuses, `at most ${mostPlaceStatuses} statuses`),
      ),
    ),
    roadStatuses: v.optional(v.array(roadStatus)),
    claimantKinds: v.optional(
      v.pipe(
        v.array(
          v.object({
            id: claimantKind,
            label: v.optional(text),
            phrase: v.optional(text),
            anonymous: v.optional(v.boolean()),
          }),
        ),
        v.minLength(1, 'at least one kind of claimant'),
      ),
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
    publisherKinds: words,
    translations: v.optional(
      v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language such as fa')), translation),
      {},
    ),
    view: v.optional(v.nullable(bounds), null),
    inset: v.optional(v.nullable(v.object({ title: text, bounds })), null),
  }),
  v.forward(
    v.check(
      ({ firstDay, lastDay }) => !firstDay || !lastDay || firstDay <= lastDay,
      'a last day that is not before the first',
    ),
    ['lastDay'],
  ),
);

// A page links to the web only; a path within the package is kept as no link.
const link = v.pipe(
  v.string(),
  v.check(
    (path) => path === '' || isWebAddress(path) || !path.includes(':'),
    'an address that begins with https:// or http://',
  ),
  v.transform((path) => (isWebAddress(path) ? path : '')),
);

/** The whole file. What it leaves out follows from the rest of the story. */
export const packageShape = v.object({
  name: slug,
  title: text,
  version: v.optional(text, '0.0.0'),
  licenses: v.optional(
    v.array(v.object({ name: v.optional(text, ''), title: v.optional(v.string(), ''), path: v.optional(link, '') })),
    [],
  ),
  sources: v.optional(v.array(v.object({ title: text, path: v.optional(link, '') })), []),
  dateline: v.optional(settingsShape, {}),
});

type DeclaredPackage = v.InferOutput<typeof packageShape>;
/** The settings as a story writes them, before what it leaves out is filled in. */
export type DeclaredSettings = Omit<DeclaredPackage['dateline'], 'translations'>;
/** What a story says itself in another language. */
export type DeclaredTranslation = v.InferOutput<typeof translation>;
