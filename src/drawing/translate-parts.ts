// How does a page read in another language? Its story, and the names of the neighbours on its drawings.

import { translateStory } from '../story/translate.ts';
import type { StoryWords } from '../story/translations.ts';
import type { GroundPicture } from './ground.ts';
import type { PageParts } from './page-data.ts';

/** The ground of the moving map in another language. */
export { translateGround } from '../story/translate.ts';

/** The parts of a page in the words of another language. */
export function translateParts({ story, grounds, ...rest }: PageParts, words: StoryWords): PageParts {
  const labelled = (picture: GroundPicture): GroundPicture => ({
    ...picture,
    labels: picture.labels.map(({ text, at }) => ({ text: words.ground[text] ?? text, at })),
  });
  const { whole, inset } = grounds;
  return {
    ...rest,
    story: translateStory(story, words),
    grounds: { whole: labelled(whole), inset: inset && labelled(inset) },
  };
}
