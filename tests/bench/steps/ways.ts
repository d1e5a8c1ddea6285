// Between which ways is the comparison? In the order in which they are told.

export const ways = ['floor', 'dateline', 'feature-state-diff', 'feature-state-all', 'filter', 'set-data'] as const;
export type WayName = (typeof ways)[number];
