// What are the places called? By syllables, each name once; nobody lives there.

const consonants = [...'bdfgklmnprstvwz'];
const vowels = [...'aeiou'];
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));
const count = syllables.length ** 3;
// Shares no factor with the count, so that each number leads to a name of its own.
const stride = 154_321;

/** A name of three syllables; no two numbers below 421,875 have the same. */
export function nameOf(index: number): string {
  const number = (index * stride + 98_765) % count;
  const word = [number % 75, Math.floor(number / 75) % 75, Math.floor(number / 75 ** 2)]
    .map((each) => syllables[each])
    .join('');
  return capital(word);
}

/** The id of the place of that name. */
export function idOf(name: string): string {
  return name.toLowerCase();
}

/** The name of an area, of two syllables and an ending. */
export function areaName(index: number): string {
  const number = (index * 1_117 + 321) % 75 ** 2;
  return capital(`${syllables[number % 75]}${syllables[Math.floor(number / 75)]}nia`);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
