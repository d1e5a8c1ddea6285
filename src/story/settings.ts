// What may a story decide for itself? Its statuses and sides, its days, its words and its view.

import type { ClaimantKind, Day, FeatureId, Status } from './types.ts';

/** How a status can look: a symbol for places, a way to draw the line for roads. */
export type Shape = 'circle' | 'diamond' | 'square' | 'triangle' | 'pentagon' | 'hexagon';
export type Stroke = 'solid' | 'dashed' | 'broken';

interface StatusRule {
  readonly id: Status;
  readonly label: string; // "Taliban"
  readonly phrase: string; // "held by the Taliban", after the name of a place
  readonly gains: readonly ClaimantKind[]; // whose claim of this status is not taken on its own
  readonly loses: readonly ClaimantKind[]; // whose word for this status is a concession
  readonly caution: number; // on a tie the lowest leads
}

/** A status that a place can have, and how it looks. */
export interface PlaceStatus extends StatusRule {
  readonly color: string; // #rrggbb
  readonly shape: Shape;
}

/** A status that a road can have, and how it looks. */
export interface RoadStatus extends StatusRule {
  readonly stroke: Stroke;
}

interface ClaimantRule {
  readonly id: ClaimantKind;
  readonly label: string; // "Local official"
  readonly phrase: string; // "a local official", within a sentence
  readonly anonymous: boolean; // nobody in particular: no witness
}

/** A kind of place, such as a capital or a crossing. */
export interface PlaceClass {
  readonly id: string;
  readonly one: string;
  readonly many: string;
  readonly counted: boolean; // in the chart, the briefing and by `*`
  readonly silent: boolean; // a mere end of a road, of which nothing is said
}

/** How the published counts of one party compare with the readings: those read as one of `of`, or as none of `notOf`. */
export interface TallyRule {
  readonly measure: string;
  readonly party: string;
  readonly of: readonly Status[];
  readonly notOf: readonly Status[];
}

/** Which road journeys a story follows: from where, by whom, and what stops them. */
export interface ReachRule {
  readonly hub: FeatureId; // the place from which one travels
  readonly traveller: string; // "the government", within a sentence
  readonly shut: readonly Status[]; // of places and roads that let the traveller not pass
  readonly doubtful: readonly Status[]; // of those that may or may not
}

/** Everything that makes one story differ from another, filled in and checked. */
export interface Settings {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly openingDay: Day;
  readonly timeZone: string; // IANA
  readonly language: string; // BCP 47
  readonly textLanguage?: string; // of the reports, where the map speaks another
  readonly staleAfterDays: number;
  readonly headline: string;
  readonly standfirst: string;
  readonly areaNoun: string; // what the area of a place is, such as province; may be empty
  readonly control: string; // what "holds a place" means here, in a sentence
  readonly placeStatuses: readonly PlaceStatus[];
  readonly roadStatuses: readonly RoadStatus[];
  readonly claimantKinds: readonly ClaimantRule[];
  readonly placeClasses: readonly PlaceClass[];
  readonly tallies: readonly TallyRule[];
  readonly reach: ReachRule | null; // `null` where the story does not ask what can be reached by road
  readonly collections: readonly { readonly id: string; readonly label: string }[]; // groups of sources that a reader can look through
  readonly publisherKinds: Readonly<Record<string, string>>; // what kinds of publishers are called, where not by their id
  readonly view: readonly [west: number, south: number, east: number, north: number] | null;
  readonly inset: {
    readonly title: string;
    readonly bounds: readonly [west: number, south: number, east: number, north: number];
  } | null;
}

/** The statuses that a place or a road can have, in the story's order. */
export function statusesOf(settings: Settings, kind: 'place' | 'road'): readonly (PlaceStatus | RoadStatus)[] {
  return kind === 'place' ? settings.placeStatuses : settings.roadStatuses;
}
