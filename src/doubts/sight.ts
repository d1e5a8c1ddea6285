// How different do two colours look, to normal eyes and to others? The maths is culori's.

import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  wcagLuminance,
} from 'culori';

/**
 * The eyes that colours are held against: normal ones, three that lack a kind of cone, and any in front of a grey
 * print.
 */
export const sights = ['normal', 'protan', 'deutan', 'tritan', 'grey'] as const;
export type Sight = (typeof sights)[number];

/** The difference of two colours such as `#2878BD` by CIEDE2000, as that sight has them. */
export function differenceOf(a: string, b: string, sight: Sight): number {
  return ciede2000(seenBy(a, sight), seenBy(b, sight));
}

/** A colour as that sight has it; what lies outside of sRGB is brought to its edge. @internal */
export function seenBy(colour: string, sight: Sight): Rgb {
  const { r, g, b } = toLinear(colour) ?? black;
  if (sight === 'normal') return toRgb({ mode: 'lrgb', r, g, b });
  if (sight === 'grey') {
    const light = wcagLuminance(colour);
    return toRgb({ mode: 'lrgb', r: light, g: light, b: light });
  }
  // The matrices of Machado, Oliveira and Fernandes (2009) are made of what the cones take in, so they are for
  // linear light. The filters apply them to whatever stands in r, g and b: they are given linear light, and give it back.
  const seen = clampRgb(deficiencies[sight]({ mode: 'rgb', r, g, b }));
  return toRgb({ ...seen, mode: 'lrgb' });
}

const ciede2000 = differenceCiede2000();
const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const black = { r: 0, g: 0, b: 0 };

const deficiencies = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
} as const;
