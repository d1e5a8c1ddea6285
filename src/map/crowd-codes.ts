// What does the graphics card hold of each place, and what of it is to be sent anew? Two bytes a place, the last of the story first.

/** Places are told by their number in the story; the card draws the first of them last, on top. */
export interface CrowdCodes {
  readonly values: Uint16Array; // in the order in which they are drawn
  /** Where a place stands in that order. */
  slotOf(place: number): number;
  /** Takes all codes anew, in the order of the story. */
  replace(codes: Uint16Array): void;
  /** Takes the codes of those that have changed. */
  change(codes: Uint16Array, places: readonly number[]): void;
  /** Sends what the card has not yet: whole, or place by place. */
  send(write: (from: number, to: number) => void): void;
  /** Forgets what has been sent: the card has lost it. */
  forget(): void;
}

export function createCrowdCodes(size: number): CrowdCodes {
  const values = new Uint16Array(size);
  let unsent: number[] | 'all' = 'all';
  const slotOf = (place: number) => size - 1 - place;
  return {
    values,
    slotOf,
    replace(codes) {
      values.set(codes);
      values.reverse();
      unsent = 'all';
    },
    change(codes, places) {
      for (const place of places) values[slotOf(place)] = codes[place] ?? 0;
      if (unsent === 'all') return;
      if (unsent.length + places.length > mostParts) unsent = 'all';
      else for (const place of places) unsent.push(slotOf(place));
    },
    send(write) {
      if (unsent === 'all') write(0, size);
      else for (const slot of unsent) write(slot, slot + 1);
      unsent = [];
    },
    forget() {
      unsent = 'all';
    },
  };
}

// More calls cost more than the bytes that they save.
const mostParts = 64;
