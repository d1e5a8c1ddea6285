// An article whose text moves the map: links that name a day or place, and steps that set the day as they are read.
//   <a data-dateline-day="2021-08-12" data-dateline-place="ghazni">fell on Thursday</a>
//   <p data-dateline-step data-dateline-day="2021-08-12">...</p>
// The map is the first <dateline-map> or frame of Dateline in the document, or the one that `data-dateline-for` names by its id.

interface Wish {
  readonly day: string | undefined;
  readonly place: string | undefined;
  readonly clock: string | undefined;
}

const linkSelector =
  'a[data-dateline-day], a[data-dateline-place], button[data-dateline-day], button[data-dateline-place]';

/** Makes the links and steps of a document move their maps; returns the way to stop. */
export function followArticle(root: Document = document): () => void {
  const press = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(linkSelector) : null;
    if (!link) return;
    const map = mapFor(link);
    if (!map) return;
    event.preventDefault();
    show(map, wishOf(link));
  };
  root.addEventListener('click', press);
  const stops = [...root.querySelectorAll<HTMLElement>('[data-dateline-story]')].map(followSteps);
  return () => {
    root.removeEventListener('click', press);
    for (const stop of stops) stop();
  };
}

/** The steps of one part of an article: the one in the middle of the screen sets the day; buttons and keys go from step to step. */
function followSteps(part: HTMLElement): () => void {
  const steps = [...part.querySelectorAll<HTMLElement>('[data-dateline-step]')];
  let current = -1;
  /** The step to which a press is scrolling: until it is there or the reader scrolls, what passes on the way is not read. */
  let aim = -1;
  let sent = 0; // how often the page had to be sent on to it

  function take(index: number) {
    const step = steps[index];
    if (!step || index === current) return;
    current = index;
    for (const each of steps) each.toggleAttribute('data-dateline-current', each === step);
    const map = mapFor(step);
    if (map) show(map, wishOf(step));
    for (const button of part.querySelectorAll<HTMLButtonElement>('[data-dateline-go]'))
      button.setAttribute('aria-disabled', String(!steps[current + towards(button)]));
  }
  const goTo = (index: number) =>
    steps[index]?.scrollIntoView({ block: 'center', behavior: isStill() ? 'auto' : 'smooth' });

  const press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-dateline-go]') : null;
    if (!button) return;
    const index = current + towards(button);
    const step = steps[index];
    if (!step) return;
    // One that rests in the middle already will not come there.
    aim = aim !== -1 || index !== inMiddle() ? index : -1;
    sent = 0;
    take(index);
    step.tabIndex = -1;
    step.focus({ preventScroll: true });
    goTo(index);
  };
  const inMiddle = () =>
    steps.findIndex((step) => {
      const { top, bottom } = step.getBoundingClientRect();
      return top <= innerHeight / 2 && bottom >= innerHeight / 2;
    });
  /** A scroll has ended: at the step that was pressed, or on the way, when a press came while an earlier one was still scrolling. */
  const rest = () => {
    if (aim === -1) return;
    // A step near the end of the page may never come to the middle.
    if (aim === inMiddle() || sent === 2) aim = -1;
    else {
      sent += 1;
      goTo(aim);
    }
  };
  /** From here on the reader scrolls, wherever a press was going. */
  const leave = (event: Event) => {
    if (aim === -1 || (event instanceof KeyboardEvent && !isScrolling(event))) return;
    aim = -1;
    take(inMiddle());
  };
  const seen = new IntersectionObserver(
    (entries) => {
      // Where several moments are told at once the last holds.
      const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (entry && aim === -1) take(steps.indexOf(entry.target as HTMLElement));
    },
    // The line across the middle of the screen lies in one step at a time, so that each change is told.
    { rootMargin: '-50% 0px -50% 0px' },
  );
  part.addEventListener('click', press);
  document.addEventListener('scrollend', rest);
  for (const kind of ['wheel', 'touchmove', 'keydown']) addEventListener(kind, leave, { passive: true });
  for (const step of steps) seen.observe(step);
  return () => {
    part.removeEventListener('click', press);
    document.removeEventListener('scrollend', rest);
    for (const kind of ['wheel', 'touchmove', 'keydown']) removeEventListener(kind, leave);
    seen.disconnect();
  };
}

/** Whether a key scrolls the page; on a button the space bar presses it. */
function isScrolling({ key, target }: KeyboardEvent): boolean {
  if (key === ' ') return !(target instanceof HTMLButtonElement);
  return ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].includes(key);
}

function towards(button: HTMLElement): 1 | -1 {
  return button.dataset.datelineGo === 'back' ? -1 : 1;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function mapFor(element: HTMLElement): Element | null {
  const { datelineFor } = element.closest<HTMLElement>('[data-dateline-for]')?.dataset ?? {};
  if (datelineFor) return document.getElementById(datelineFor);
  return document.querySelector('dateline-map, iframe[data-dateline]');
}

function wishOf({ dataset }: HTMLElement): Wish {
  return { day: dataset.datelineDay, place: dataset.datelinePlace, clock: dataset.datelineClock };
}

/** Moves a map: an element by its properties, a frame by a message. */
function show(map: Element, wish: Wish) {
  if (map instanceof HTMLIFrameElement) {
    map.contentWindow?.postMessage({ type: 'dateline:show', ...wish }, new URL(map.src, document.baseURI).origin);
    return;
  }
  for (const [name, value] of Object.entries(wish)) if (value !== undefined) Reflect.set(map, name, value);
}

/** Gives a frame the height that it tells, as hosts do. */
export function followHeights(): () => void {
  const hear = ({ data, source }: MessageEvent) => {
    if (typeof data !== 'object' || data === null || Reflect.get(data, 'sentinel') !== 'amp') return;
    const height: unknown = Reflect.get(data, 'height');
    const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-dateline]')].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (frame && typeof height === 'number' && height > 0) frame.height = String(height);
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

followArticle();
followHeights();
