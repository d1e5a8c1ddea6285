// How does something arrive that is fetched only when it is needed? As a state that says how far it is.

/** How far something has come that is fetched late. */
export type Lazy<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly value: Value };

/** Fetches one thing when it is first needed, and says how far it has come. */
export interface Loader<Value> {
  readonly state: Lazy<Value>;
  /** Fetches it unless that is under way or done; after a failure it tries again. */
  need(): void;
}

/** Something to be fetched at the first need; `changed` is called when it has arrived or failed. */
export function createLoader<Value>(fetchIt: () => Promise<Value>, changed: () => void): Loader<Value> {
  let state: Lazy<Value> = { kind: 'waiting' };
  let underWay = false;
  const settle = (settled: Lazy<Value>) => {
    state = settled;
    underWay = false;
    changed();
  };
  return {
    get state() {
      return state;
    },
    need() {
      if (underWay || state.kind === 'ready') return;
      underWay = true;
      fetchIt().then(
        (value) => settle({ kind: 'ready', value }),
        () => settle({ kind: 'failed' }),
      );
    },
  };
}

/** The same promise for all who ask; after a failure the next one tries again. */
export function once<Value>(fetchIt: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= fetchIt().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}
