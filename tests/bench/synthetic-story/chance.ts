// How does chance fall? A number for each thing that is asked about, without memory, so that any row can be made by itself.

/** A number from 0 up to 1 that looks random and is always the same for the same seed and keys. */
export function chance(seed: number, what: number, a: number, b = 0): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  mixed = stir(mixed ^ Math.imul(what + 1, 0x27d4eb2f));
  mixed = stir(mixed ^ Math.imul(a + 1, 0x165667b1));
  mixed = stir(mixed ^ Math.imul(b + 1, 0xc2b2ae35));
  return (mixed >>> 0) / 2 ** 32;
}

/** One of a list of choices, each with its weight; the weights sum up to 1. */
export function pick<Choice>(choices: readonly (readonly [Choice, number])[], at: number): Choice {
  let sum = 0;
  for (const [choice, weight] of choices) {
    sum += weight;
    if (at < sum) return choice;
  }
  return (choices.at(-1) as readonly [Choice, number])[0];
}

// The last steps of MurmurHash3.
function stir(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
