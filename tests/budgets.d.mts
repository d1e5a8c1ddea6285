export interface Limit {
  readonly most: number;
  readonly what: string;
}
export const byteBudgets: readonly { readonly what: string; readonly kB: number; readonly files: RegExp }[];
export const timeLimits: Readonly<
  Record<
    | 'firstPicture'
    | 'sliderUsable'
    | 'movingMap'
    | 'stepAgainstFloor'
    | 'stepAgainstFilter'
    | 'stepAmongMany'
    | 'pictureAmongMany'
    | 'sliderAmongMany'
    | 'readingsSeconds'
    | 'readingsGB',
    Limit
  >
>;
