// How different do two colours look, to normal eyes and to others? After the published formulas, for the tests of the palette.

export type Rgb = readonly [red: number, green: number, blue: number]; // linear light, 0 to 1
export type Lab = readonly [lightness: number, a: number, b: number]; // CIE 1976, D65

export const sights = ['normal', 'protan', 'deutan', 'tritan', 'grey'] as const;
export type Sight = (typeof sights)[number];

/** The difference of two colours such as `#2878BD` by CIEDE2000, as that sight has them. */
export function differenceOf(a: string, b: string, sight: Sight): number {
  return ciede2000(labOf(seenBy(linear(a), sight)), labOf(seenBy(linear(b), sight)));
}

/** CIEDE2000 after Sharma, Wu and Dalal (2005), with all weights 1. */
export function ciede2000([lightness1, a1, b1]: Lab, [lightness2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const h1 = hue(a1 * stretch, b1);
  const h2 = hue(a2 * stretch, b2);
  const grey = c1 * c2 === 0;

  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dL = lightness2 - lightness1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);

  const meanL = (lightness1 + lightness2) / 2;
  const meanC2 = (c1 + c2) / 2;
  const meanH = grey ? h1 + h2 : meanHue(h1, h2);
  const t = 1 - 0.17 * cos(meanH - 30) + 0.24 * cos(2 * meanH) + 0.32 * cos(3 * meanH + 6) - 0.2 * cos(4 * meanH - 63);
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sC = 1 + 0.045 * meanC2;
  const sH = 1 + 0.015 * meanC2 * t;
  const rotation =
    -2 * Math.sqrt(meanC2 ** 7 / (meanC2 ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)));
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH));
}

// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
const deficiencies = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** A colour as that sight has it; what lies outside of sRGB is brought to its edge. */
export function seenBy(rgb: Rgb, sight: Sight): Rgb {
  if (sight === 'normal') return rgb;
  if (sight === 'grey') {
    const light = dot(luminance, rgb);
    return [light, light, light];
  }
  const [red, green, blue] = deficiencies[sight];
  return [clamp(dot(red, rgb)), clamp(dot(green, rgb)), clamp(dot(blue, rgb))];
}

/** The linear light of an sRGB colour such as `#2878BD` (IEC 61966-2-1). */
export function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** CIE L*a*b* under D65. */
export function labOf(rgb: Rgb): Lab {
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot(luminance, rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance: Rgb = [0.2126729, 0.7151522, 0.072175];

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function hue(a: number, b: number): number {
  return (Math.atan2(b, a) / degree + 360) % 360;
}

/** The middle of the shorter way between two hues. */
function meanHue(h1: number, h2: number): number {
  const mean = (h1 + h2) / 2;
  if (Math.abs(h1 - h2) <= 180) return mean;
  return mean < 180 ? mean + 180 : mean - 180;
}

const degree = Math.PI / 180;
const sin = (angle: number) => Math.sin(angle * degree);
const cos = (angle: number) => Math.cos(angle * degree);
