// How is a name written for a map that draws it letter by letter? As it is, but where its letters join and Unicode has no
// joined form of one: MapLibre chooses among the Presentation Forms, which hold no Pashto. Letters that are held together
// by a joiner are drawn in one piece, so that the browser joins them.

// Letters of Arabic script without Presentation Forms, as ښ ګ ټ ړ of Pashto and ڤ ݣ of others.
const formless =
  /[\u0620\u063b-\u063f\u066e\u066f\u0672-\u0678\u067c\u067d\u0681\u0682\u0685\u0689-\u068b\u068f\u0690\u0692-\u0697\u0699-\u06a3\u06a5\u06a7\u06a8\u06aa-\u06ac\u06ae\u06b0\u06b2\u06b4-\u06b9\u06bc\u06bf\u06c2-\u06c5\u06ca\u06cd\u06cf\u06d1\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f]/;
// These join nothing that follows them.
const last =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0621\u0674]/;
const letter = /[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]/;
const joiner = '\u200d';

/** The name with a joiner on each side of a letter that has no joined form of its own. */
export function holdLetters(name: string): string {
  const letters = [...name];
  return letters
    .map((each, index) => {
      const next = letters[index + 1] ?? '';
      const joins = letter.test(each) && letter.test(next) && next !== '\u0621' && !last.test(each);
      return joins && (formless.test(each) || formless.test(next)) ? each + joiner : each;
    })
    .join('');
}
