// How is a page made ready to travel? Once, when it is built: the story in columns, its roads surveyed, its ground drawn.

import { surveyRoads } from '../roads/survey.ts';
import type { Ground } from '../story/ground.ts';
import { packStory } from '../story/pack.ts';
import { shorten } from '../story/short-ids.ts';
import type { Story, Texts } from '../story/types.ts';
import { boundsOf } from '../story/view.ts';
import { drawGround, type GroundPicture, screenDetail } from './ground.ts';
import type { PageData, Shapes } from './page-data.ts';

// The widths at which one px of the picture is about one of the screen.
const wholePx = 1000;
const insetPx = 300;
// A frame may be wider or higher than the view that the story asks for.
const beyond = [0.55, 0.25] as const;

/** What the page of a story needs, the shapes of its ground, and the texts that it fetches later. */
export function packPage(
  whole: Story,
  wholeTexts: Texts,
  ground: Ground,
): { data: PageData; shapes: Shapes; texts: Texts } {
  const { story, texts } = shorten(whole, wholeTexts);
  const picture = drawGround(ground, boundsOf(story), wholePx, screenDetail, beyond);
  const { inset: insetSettings } = story.settings;
  const inset = insetSettings && drawGround(ground, insetSettings.bounds, insetPx, screenDetail);
  return {
    data: {
      story: packStory(story),
      survey: surveyRoads(story),
      grounds: { whole: withoutShapes(picture), inset: inset && withoutShapes(inset) },
    },
    shapes: { whole: picture.shapes, inset: inset?.shapes ?? '' },
    texts,
  };
}

function withoutShapes({ shapes: _, ...picture }: GroundPicture): Omit<GroundPicture, 'shapes'> {
  return picture;
}
