// When may what takes long follow? When the browser has painted and what the reader does has been heard, and, of very many places, when the reader rests on a day.

/**
 * Calls back when the browser has painted what stands now, and is ready for the next frame: a reader who is quick is
 * answered before. Returns the way to call it off.
 */
export function afterPaint(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(call);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The last value that stood still for a moment. */
export interface Rest<Value> {
  readonly value: Value;
  /** Takes a value: at once where there is nothing to wait for, else when no other has come for a moment. */
  take(value: Value): void;
  stop(): void;
}

const restMs = 150;

/** Something that comes to rest; `rested` is told of it where it has been waited for. */
export function createRest<Value>(first: Value, waits: boolean, rested: () => void): Rest<Value> {
  let value = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    get value() {
      return value;
    },
    take(next) {
      clearTimeout(timer);
      if (!waits) {
        value = next;
        return;
      }
      timer = setTimeout(() => {
        value = next;
        rested();
      }, restMs);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
