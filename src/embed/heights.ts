// How does a frame tell the article how high it is? In every dialect that hosts understand, only when it has changed.

/** What of the frame's address a host has put there. */
export interface HostIds {
  readonly id: string; // by which Datawrapper's host finds its frame
  readonly childId: string; // of Pym; empty where the host does not speak it
  readonly address: string; // of the frame itself
}

/** The ids in the query of a frame's address. */
export function readHostIds(address: string): HostIds {
  const { searchParams } = new URL(address);
  return { id: searchParams.get('id') ?? 'dateline', childId: searchParams.get('childId') ?? '', address };
}

/** A height in px in every dialect, as messages for the window above. @internal */
export function heightMessages(px: number, { id, childId, address }: HostIds): readonly unknown[] {
  return [
    { 'datawrapper-height': { [id]: px } },
    { sentinel: 'amp', type: 'embed-size', height: px },
    JSON.stringify({ src: address, context: 'iframe.resize', height: px }),
    ...(childId === '' ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${px}`]),
  ];
}

/** Whether the message asks for the height anew, as newswire frames do. @internal */
export function asksForHeight(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  return Reflect.get(message, 'sentinel') === 'amp' && Reflect.get(message, 'type') === 'frames-init';
}

/** Tells the height of an element to the window above whenever it changes; returns the way to stop. */
export function tellHeights(element: HTMLElement, ids: HostIds, post: (message: unknown) => void): () => void {
  let told = 0;
  const tell = (again = false) => {
    const px = Math.ceil(element.getBoundingClientRect().height);
    // A frame in a hidden tab has no height yet.
    if (px === 0 || (px === told && !again)) return;
    told = px;
    for (const message of heightMessages(px, ids)) post(message);
  };
  const update = () => tell();
  const sizes = new ResizeObserver(update);
  const hear = ({ data, source }: MessageEvent) => {
    if (source === window.parent && asksForHeight(data)) tell(true);
  };
  post('datawrapper:vis:init');
  sizes.observe(element);
  document.addEventListener('visibilitychange', update);
  addEventListener('message', hear);
  document.fonts?.ready.then(() => {
    update();
    post('datawrapper:vis:rendered');
  });
  return () => {
    sizes.disconnect();
    document.removeEventListener('visibilitychange', update);
    removeEventListener('message', hear);
  };
}
