// May a newsroom give the statuses colours of its own? By properties such as `--dateline-status-taliban: #3d1f1a`.

import type { Story } from '../story/types.ts';

/** The story with the colours that the properties name; a value that is no six-digit colour is passed over. */
export function recoloured(story: Story, read: (property: string) => string): Story {
  const { settings } = story;
  const placeStatuses = settings.placeStatuses.map((status) => {
    const asked = read(`--dateline-status-${status.id}`).trim();
    return /^#[0-9a-f]{6}$/i.test(asked) ? { ...status, color: asked } : status;
  });
  return { ...story, settings: { ...settings, placeStatuses } };
}
