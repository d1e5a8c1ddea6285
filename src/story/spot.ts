// Where on a road does a report place what it tells? At one of its places (`ghazni`) or at a kilometre (`km 62`).

import type { FeatureId, Spot } from './types.ts';

/** The spot that a cell names; `null` for an empty cell, and for a kilometre that is no number. */
export function parseSpot(text: string): Spot | null {
  if (text === '') return null;
  const km = /^km\s*(.*)$/.exec(text)?.[1];
  if (km === undefined) return { kind: 'place', id: text as FeatureId };
  return /^\d+(\.\d+)?$/.test(km) ? { kind: 'km', km: Number(km) } : null;
}

/** The spot as its cell says it. */
export function writeSpot(spot: Spot): string {
  return spot.kind === 'place' ? spot.id : `km ${spot.km}`;
}
