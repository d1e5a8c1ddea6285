// What does the graphics card hold of each place, and what of it is to be sent anew? A number each, the last of the story first.

/** Places are told by their number in the story; the card draws the first of them last, on top. */
export interface MarkCodes {
  readonly values: Uint32Array; // in the order in which they are drawn
  /** Where a place stands in that order. */
  slotOf(place: number): number;
  /** Takes the number of a place; nothing is sent where it is the same as before. */
  set(place: number, code: number): void;
  /** Sends what the card has not yet: whole, or place by place. */
  send(write: (from: number, to: number) => void): void;
  /** Forgets what has been sent: the card has lost it. */
  forget(): void;
}

export function createMarkCodes(size: number): MarkCodes {
  const values = new Uint32Array(size);
  let unsent: number[] | 'all' = 'all';
  const slotOf = (place: number) => size - 1 - place;
  return {
    values,
    slotOf,
    set(place, code) {
      const slot = slotOf(place);
      if (values[slot] === code) return;
      values[slot] = code;
      if (unsent === 'all') return;
      if (unsent.length === mostParts) unsent = 'all';
      else unsent.push(slot);
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
