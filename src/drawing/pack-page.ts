// How is a page made ready to travel? Once, when it is built: the story in columns, its roads surveyed, its ground drawn.

import { coarse } from '../roads/coarse.ts';
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
  const { story, texts } = shorten(withoutIdleTallies(whole), wholeTexts);
  const { whole: picture, inset } = drawGrounds(story, ground);
  return {
    data: {
      story: packStory({
        ...story,
        ...(crowd && { places: [] }),
        roads: story.roads.map((road) => ({ ...road, line: coarse(road.line) })),
      }),
      survey: surveyRoads(story),
      grounds: { whole: withoutShapes(picture), inset: inset && withoutShapes(inset) },
      ...(crowd && { crowd }),
    },
    shapes: { whole: picture.shapes, inset: inset?.shapes ?? '' },
    texts,
  };
}

/** A count that no rule compares with the readings is shown nowhere. */
function withoutIdleTallies(story: Story): Story {
  const rules = story.settings.tallies;
  const tallies = story.tallies.filter(({ measure, party }) =>
    rules.some((rule) => rule.measure === measure && rule.party === party),
  );
  return { ...story, tallies };
}

function withoutShapes({ shapes: _, ...picture }: GroundPicture): Omit<GroundPicture, 'shapes'> {
  return picture;
}
