// How is a page made ready to travel? Once, when it is built: the story in columns, its roads surveyed, its ground drawn.

import { surveyRoads } from '../roads/survey.ts';
import type { Ground } from '../story/ground.ts';
import { packStory } from '../story/pack.ts';
import { shorten } from '../story/short-ids.ts';
import type { Story, Texts } from '../story/types.ts';
import type { GroundPicture } from './ground.ts';
import { drawGrounds } from './grounds.ts';
import type { CrowdFront, PageData, Shapes } from './page-data.ts';

/** What the page of a story needs, the shapes of its ground, and the texts that it fetches later. The places of a crowd travel apart. */
export function packPage(
  whole: Story,
  wholeTexts: Texts,
  ground: Ground,
  crowd?: CrowdFront,
): { data: PageData; shapes: Shapes; texts: Texts } {
  const { story, texts } = shorten(whole, wholeTexts);
  const { whole: picture, inset } = drawGrounds(story, ground);
  return {
    data: {
      story: packStory(crowd ? { ...story, places: [] } : story),
      survey: surveyRoads(story),
      grounds: { whole: withoutShapes(picture), inset: inset && withoutShapes(inset) },
      ...(crowd && { crowd }),
    },
    shapes: { whole: picture.shapes, inset: inset?.shapes ?? '' },
    texts,
  };
}

function withoutShapes({ shapes: _, ...picture }: GroundPicture): Omit<GroundPicture, 'shapes'> {
  return picture;
}
