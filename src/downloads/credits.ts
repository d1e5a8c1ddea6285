// Who is to be thanked and under which terms, wherever a file of ours ends up?

import type { Story } from '../story/types.ts';

/** The licences of the data, then those from whom the ground and the places are. */
export function creditsOf(story: Story): readonly string[] {
  return [...licencesOf(story), ...story.credits.map(({ title }) => title)];
}

export function licencesOf(story: Story): readonly string[] {
  return story.licences.map(({ title, name }) => title || name).filter(Boolean);
}
