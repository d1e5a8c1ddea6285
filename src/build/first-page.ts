// What does a reader see before any script has run, or without one? The opening day as HTML: date, count, drawing, legend and briefing.

import { dotScreen } from '../drawing/cells.ts';
import { createDrawing, drawSymbol, sizesAt } from '../drawing/drawing.ts';
import type { GroundPicture } from '../drawing/ground.ts';
import type { PageParts } from '../drawing/page-data.ts';
import { roadStrokes } from '../drawing/roads.ts';
import { escapeText } from '../drawing/text.ts';
import { createTimeline, type Timeline } from '../readings/timeline.ts';
import { reachOf } from '../roads/reach.ts';
import { baseOf, offeredLanguages } from '../state/options.ts';
import type { Story } from '../story/types.ts';
import { aspectOf, type Bounds, boundsOf } from '../story/view.ts';
import { countText, wholeBriefing } from '../ui/day-messages.ts';
import { fullDay } from '../ui/format.ts';
import { placeMarks, roadMarks } from '../ui/legend.ts';
import type { RoadLook } from '../ui/look.ts';
import type { Scene } from '../ui/scene.ts';
import { languageNames, words } from '../ui/words.ts';

/** What a page is made of, with all of its places; of very many it is told how they read, since their reports are not at hand. */
export interface OpeningParts extends PageParts {
  readonly timeline?: Timeline; // as it was reported
}

type Opening = Pick<OpeningParts, 'story' | 'network' | 'timeline'>;

/** The opening day of a story in words, as it was reported. */
export function openingBriefing({ story, network, timeline: made }: Opening): string {
  const timeline = made ?? createTimeline(story, 'as-reported');
  const reach = reachOf(timeline, network);
  return wholeBriefing(timeline, reach && { story, reach }, story.settings.openingDay);
}

/** What a map shows on the opening day of a story, as it was reported. */
export function openingScene({ story, network, timeline: made }: Opening): Scene {
  const timeline = made ?? createTimeline(story, 'as-reported');
  return { timeline, network, day: story.settings.openingDay, selected: null, reach: null };
}

/** The page of a story on its opening day, as the contents of its element; it needs the stylesheet and nothing else. */
export function firstPage(parts: OpeningParts): string {
  const { story, grounds } = parts;
  const { settings } = story;
  const scene = openingScene(parts);
  const standfirst = settings.standfirst === '' ? '' : `<p>${escapeText(settings.standfirst)}</p>`;
  return `<header class="head">${languageChoice(story)}<h1>${escapeText(settings.headline)}</h1>${standfirst}</header>
<div class="sheet">
<main class="stage">
<div class="date"><h2>${escapeText(fullDay(scene.day, settings.language))}</h2><p>${escapeText(countText(scene.timeline, scene.day))}</p></div>
<div class="map"><div class="map-drawing">${wholePictures(grounds.whole, scene)}</div></div>
${insetFigure(grounds.inset, scene)}
${legend(story)}
</main>
<aside class="panel"><div class="panel-body"><h3>${words.briefing}</h3><p class="why">${escapeText(openingBriefing(parts))}</p></div></aside>
</div>`;
}

/** The choice of a language as the page will show it. */
function languageChoice(story: Story): string {
  const offered = offeredLanguages(story);
  if (offered.length < 2) return '';
  const own = baseOf(story.settings.language);
  const links = offered.map((each) => {
    const isOwn = each === own;
    return `<a lang="${each}" hreflang="${each}" aria-current="${isOwn}" href="${isOwn ? './' : `?lang=${each}`}">${languageNames[each]}</a>`;
  });
  return `<nav class="languages" aria-label="${words.languages}">${links.join(' ')}</nav>`;
}

/** The opening day as one small drawing. */
export function openingPicture(parts: OpeningParts): string {
  const { story, grounds } = parts;
  const scene = openingScene(parts);
  // Without the names of neighbours, for which it is too small.
  const ground = { ...grounds.whole, labels: [] };
  return svgOf(ground, boundsOf(story), { width: narrowPx, radius: 5, fontPx: 13 }, scene, {
    className: 'drawing',
    shapes: ground.shapes,
    anchor: 'xMidYMid',
  });
}

/** One drawing for a narrow and one for a wide screen, over one ground; that of the slower line comes first. */
function wholePictures(ground: GroundPicture, scene: Scene): string {
  const bounds = boundsOf(scene.timeline.story);
  const picture = (name: 'wide' | 'narrow', width: number) =>
    svgOf(ground, bounds, { width, ...sizesAt(width) }, scene, {
      className: `drawing first ${name}`,
      // The ground of the second picture is that of the first.
      shapes:
        name === 'narrow'
          ? `<g id="dateline-ground" data-ground="whole">${ground.shapes}</g>`
          : '<use href="#dateline-ground"/>',
      anchor: scene.timeline.story.settings.inset ? 'xMinYMid' : 'xMidYMid',
    });
  return picture('narrow', narrowPx) + picture('wide', widePx);
}

// About what the map is wide on a desk and on a phone.
const widePx = 760;
const narrowPx = 330;

function insetFigure(ground: GroundPicture | null, scene: Scene): string {
  const title = scene.timeline.story.settings.inset?.title ?? '';
  if (!ground) return '';
  const svg = svgOf(ground, ground.bounds, { width: 236, radius: 6, fontPx: 12 }, scene, {
    className: 'drawing',
    shapes: `<g data-ground="inset">${ground.shapes}</g>`,
    anchor: 'xMidYMid',
  });
  return `<figure class="inset"><figcaption>${escapeText(title)}</figcaption>${svg}</figure>`;
}

interface SvgParts {
  readonly className: string;
  readonly shapes: string;
  readonly anchor: string;
}

/** The drawing in the box of the bounds; what lies beyond them shows where the frame has another shape. */
function svgOf(
  ground: GroundPicture,
  bounds: Bounds,
  options: { width: number; radius: number; fontPx: number },
  scene: Scene,
  { className, shapes, anchor }: SvgParts,
): string {
  const height = Math.round(options.width / aspectOf(bounds));
  const drawing = createDrawing({ ...ground, shapes }, bounds, { ...options, height, crowd: dotScreen });
  const label = escapeText(words.mapLabel);
  return `<svg class="${className}" viewBox="0 0 ${options.width} ${height}" preserveAspectRatio="${anchor} meet" role="img" aria-label="${label}">${drawing.ground}${drawing.draw(scene)}</svg>`;
}

/** What the opening day needs to be read; the whole legend comes with the page. */
function legend(story: Story): string {
  const places = placeMarks(story.settings).filter(({ kind }) => ['status', 'unread', 'hollow'].includes(kind));
  const strokes = story.roads.length === 0 ? [] : roadMarks(story.settings).filter(({ look }) => isReported(look));
  const item = (mark: string, text: string) => `<li>${mark}<span>${escapeText(text)}</span></li>`;
  return `<section class="legend" aria-label="${words.legend}"><ul>${places
    .map(({ look, text }) =>
      item(
        `<svg class="symbol" width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">${drawSymbol(look, 6)}</svg>`,
        text,
      ),
    )
    .join('')}</ul><ul>${strokes
    .map(({ look, text }) =>
      item(
        `<svg class="symbol" width="34" height="14" viewBox="0 -7 34 14" aria-hidden="true"><path d="M1,0H33" fill="none" ${roadStrokes[look]}/></svg>`,
        text,
      ),
    )
    .join('')}</ul></section>`;
}

function isReported(look: RoadLook): boolean {
  return look !== 'plain' && look !== 'derived';
}
