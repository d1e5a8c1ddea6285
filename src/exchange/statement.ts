// What does a row of somebody else's table say? The same few things, whichever table it comes from.

import type { Issue } from '../story/issue.ts';
import type { Position } from '../story/types.ts';

/** A text that a row names, as far as it is named. */
interface Cited {
  readonly key: string; // rows with the same key name the same text
  readonly id: string; // words for its id
  readonly publisher: string;
  readonly title: string;
  readonly author: string;
  readonly published: string; // as sources.csv takes it; empty where unknown
  readonly url: string;
  readonly kind: string;
  readonly reliability: string;
  readonly origin: string;
  readonly caveat: string;
}

/** That somebody says of a place how it stood on a day. */
export interface Statement {
  readonly file: string;
  readonly row: number;
  readonly event: string | null; // what an event is called where each has one row; `null` where rows have no such name
  readonly place: string;
  readonly area: string; // province or the like; may be empty
  readonly at: Position | null; // `null` where the row tells no position
  readonly status: string; // in words
  readonly date: string; // EDTF
  readonly precision: string; // 1 the place itself, 2 its surroundings, 3 the province or country; empty where not told
  readonly source: Cited;
  readonly claimant: string;
  readonly claimantKind: string; // in words
  readonly summary: string;
  readonly note: string;
}

/** Where a place lies, from a table or map of places. */
export interface Located {
  readonly place: string;
  readonly at: Position;
}

/** What one file gives: statements or positions, what was left out of it and why, and what cannot be read. */
export interface Intake {
  readonly statements: readonly Statement[];
  readonly located: readonly Located[];
  readonly leftOut: readonly LeftOut[];
  readonly unread: readonly string[]; // columns of which nothing was taken
  readonly issues: readonly Issue[];
}

/** A row of which no statement was made. */
export interface LeftOut {
  readonly what: string; // the kind of row, in the words of its table
  readonly why: string;
}

/** Why an event of a collection is left out that is not coded for a place itself. */
export const elsewhere = 'coded for the surroundings or the region of a place, not for the place itself';

/** What an empty file gives. */
export const nothing: Intake = { statements: [], located: [], leftOut: [], unread: [], issues: [] };
