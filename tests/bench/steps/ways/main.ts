// The page of one way: ?way=floor&places=1000&... It steps when it is told to, and says when the pixels were there.

import '../../../../src/ui/look.css';
import { dateline } from './dateline.ts';
import { featureStateAll, featureStateDiff } from './feature-state.ts';
import { filter } from './filter.ts';
import { floor } from './floor.ts';
import { createProof, firstWrong } from './proof.ts';
import { setData } from './set-data.ts';
import type { MakeWay } from './way.ts';

const ways: Readonly<Record<string, MakeWay>> = {
  floor,
  dateline,
  'set-data': setData,
  filter,
  'feature-state-all': featureStateAll,
  'feature-state-diff': featureStateDiff,
};

const patienceMs = 60_000;

const query = new URLSearchParams(location.search);
const recipe = {
  seed: Number(query.get('seed')),
  places: Number(query.get('places')),
  changesPerDay: Number(query.get('changes')),
};
const frames = watchFrames();
const container = document.querySelector<HTMLElement>('#map');
const make = ways[query.get('way') ?? ''];
if (container && make) Object.assign(window, { bench: start(container, make) });

async function start(room: HTMLElement, makeWay: MakeWay) {
  const way = await makeWay(room, recipe);
  const gl = way.canvas.getContext('webgl2');
  if (!gl) throw new Error('The map does not draw by WebGL 2.');
  const proof = createProof(recipe, way.canvas);
  let shown = 0;

  /** Shows a day; the time until its pixels were there (ms). */
  async function step(day: number): Promise<number> {
    if (day === shown) return 0;
    const expected = proof.expected(shown, day);
    const begun = performance.now();
    const drawn = frames.until(() => firstWrong(gl as WebGL2RenderingContext, expected));
    way.show(day);
    const done = await drawn;
    shown = day;
    return done - begun;
  }
  return { step };
}

/** The only moment to read what a frame has drawn is right behind what draws it: afterwards the browser has taken it. */
function watchFrames() {
  let look: (() => void) | null = null;
  const native = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) =>
    native((time) => {
      call(time);
      look?.();
    });

  /** The time at which nothing is wrong any more behind what a frame has drawn. */
  function until(wrong: () => string | null): Promise<number> {
    return new Promise((resolve, reject) => {
      let last = 'no frame was drawn';
      const timer = setTimeout(() => {
        look = null;
        reject(new Error(last));
      }, patienceMs);
      look = () => {
        const found = wrong();
        if (found !== null) {
          last = found;
          return;
        }
        const seen = performance.now();
        look = null;
        clearTimeout(timer);
        // What the frame still has to do belongs to the step.
        setTimeout(() => resolve(seen));
      };
    });
  }
  return { until };
}
