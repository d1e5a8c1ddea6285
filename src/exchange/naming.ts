// What are things called by id that their table calls in words?

/** Gives ids of small letters, digits and hyphens, each once; what has no such letters is numbered under the name of its kind. */
export function createNames(kind: string) {
  const given = new Map<string, string>();
  const taken = new Set<string>();

  /** The id for a key: always the same, made out of the first words whose id is not taken. */
  return function idFor(key: string, ...words: readonly string[]): string {
    const known = given.get(key);
    if (known !== undefined) return known;
    const slugs = words.map(slugOf).filter(Boolean);
    const id = slugs.find((slug) => !taken.has(slug)) ?? numbered(slugs.at(-1) ?? kind, slugs.length === 0 ? 1 : 2);
    given.set(key, id);
    taken.add(id);
    return id;
  };

  function numbered(base: string, first: number): string {
    for (let number = first; ; number += 1) {
      if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
    }
  }
}

/** What two spellings of a name share that differ in case or in the signs between the words only. */
export function sameName(words: string): string {
  const letters = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return letters || words;
}

// An id stands in addresses and in every row.
const longestId = 60;

function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longestId)
    .replace(/-$/, '');
}
