// What is a story made of? The words of the field, as types. Everything here is plain data that survives JSON.

import type { Settings } from './settings.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A calendar day of the story's time zone, `2021-08-12`. Compared with `<`. Made in `day.ts` only. */
export type Day = Branded<'Day'>;
/** Ids of rows and features, made in `story/` and in what drafts a story; each is unique among its kind. */
export type FeatureId = Branded<'FeatureId'>;
export type SourceId = Branded<'SourceId'>;
export type ReportId = Branded<'ReportId'>;
/** A status as the story names it, such as `government` or `cut`. */
export type Status = Branded<'Status'>;
/** A kind of claimant as the story names it, such as `local-official`. */
export type ClaimantKind = Branded<'ClaimantKind'>;

/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** A point of which reports can tell how it reads. */
export interface Place {
  readonly kind: 'place';
  readonly id: FeatureId;
  readonly class: string; // such as capital; what a class is called and whether it is counted stands in the settings
  readonly name: string;
  readonly otherNames: readonly string[]; // in other languages and spellings, for search
  readonly area: string; // the province or whatever the place is the seat of; may be empty
  readonly at: Position;
}

/** A line between two places of which reports can tell how it reads. */
export interface Road {
  readonly kind: 'road';
  readonly id: FeatureId;
  readonly class: string;
  readonly name: string;
  readonly ref: string; // the number on the signs; may be empty
  readonly otherNames: readonly string[];
  readonly from: FeatureId;
  readonly to: FeatureId;
  readonly line: readonly Position[];
  readonly publishedKm: number | null; // the length that others publish
  readonly measuredKm: number | null; // the length of `line`, bends under 2 km cut
}

/** What a report can be about. */
export type Feature = Place | Road;

/** When something happened, as far as a source tells (EDTF, ISO 8601-2). */
export interface EventDate {
  readonly text: string; // as written
  readonly kind: 'day' | 'through' | 'one-of' | 'by';
  readonly from: Day | null; // `null` where the start is unknown
  readonly to: Day | null; // `null` where the end is open
  readonly effect: Day; // the day on which the report begins to count
  readonly about: boolean; // approximate: `~` or `?`
}

/** Admiralty code (AJP-2.1) of a source: A completely reliable ... E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A text that was published, without its words. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly publisherKind: string;
  readonly published: Day | null; // `null` where the copy shows no date
  readonly reliability: Reliability;
  readonly origin: string; // whose text it is: reprints of one agency share it and are one witness
  readonly collection: string;
}

/** The words of a source, which only an opened panel needs. */
export interface SourceText {
  readonly title: string;
  readonly author: string;
  readonly url: string; // http(s) or empty
  readonly caveat: string;
  readonly publishedAt: string; // as the source prints it, with clock time and offset where it has them
}

/** What a report speaks of: one feature, or every counted place (with exceptions). */
export type Scope =
  | { readonly kind: 'feature'; readonly id: FeatureId }
  | { readonly kind: 'all'; readonly except: readonly FeatureId[] };

/** Where on a road something is reported: at one of its places, or so many km from its beginning. */
export type Spot = { readonly kind: 'place'; readonly id: FeatureId } | { readonly kind: 'km'; readonly km: number };

/** What one source says of one feature, or of all; a row of reports.csv without its words. */
export interface Report {
  readonly id: ReportId;
  readonly source: SourceId;
  readonly scope: Scope;
  readonly spot: Spot | null; // of a road, where the source names it
  readonly status: Status;
  readonly event: EventDate;
  readonly precision: 1 | 2 | 3; // ACLED's geo_precision: 1 the place itself, 2 its surroundings, 3 the province or country
  readonly claimantKind: ClaimantKind;
  readonly supersedes: ReportId | null;
}

/** The words of a report, which only an opened panel needs. */
export interface ReportText {
  readonly claimant: string;
  readonly summary: string;
  readonly locator: string; // paragraph or page in the source
  readonly note: string;
}

/** How a published count is meant. */
export type Qualifier = 'exactly' | 'at-least' | 'more-than' | 'about' | 'up-to';

/** A count that a source published ("at least 12 of 34 capitals"). */
export interface Tally {
  readonly id: string;
  readonly source: SourceId;
  readonly asOf: Day;
  readonly measure: string;
  readonly party: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly total: number | null;
  readonly note: string;
}

/** A date that frames the story, such as the day on which a capital changed hands. */
export interface StoryEvent {
  readonly date: Day;
  readonly label: string;
  readonly source: SourceId;
}

/** One line of the log of what was corrected after it was public. */
export interface Correction {
  readonly date: Day;
  readonly row: string; // the id of the row that the correction added, or of the one that it is about
  readonly change: string;
  readonly reason: string;
}

/** A whole story: every id that one part names, another has. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly credits: readonly { readonly title: string; readonly path: string }[];
  readonly version: string;
  readonly settings: Settings;
  readonly languages: readonly string[]; // in which it has words of its own, beside its own language
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
  readonly sources: readonly Source[];
  readonly reports: readonly Report[];
  readonly tallies: readonly Tally[];
  readonly corrections: readonly Correction[];
  readonly events: readonly StoryEvent[];
  /** How much there is of a story of very many places, whose reports do not travel with it, and its places only later. */
  readonly crowd?: { readonly places: number; readonly reports: number; readonly sources: number };
}

/** The words of a story, kept apart so that the map does not wait for them. */
export interface Texts {
  readonly sources: Readonly<Record<string, SourceText>>;
  readonly reports: Readonly<Record<string, ReportText>>;
  readonly names: Readonly<Record<string, readonly string[]>>; // the other names of places and roads, by id
  readonly ids: Readonly<Record<string, string>>; // what sources are called in the table, where the story has numbers for them
}

/** Which reports count on a day: those published by then, or all that are known now. */
export type Clock = 'as-reported' | 'hindsight';
