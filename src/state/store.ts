// Where does the state live? One object, changed in one way, with everyone told afterwards.

/** Holds one state and tells of its changes. */
export interface Store<State> {
  readonly state: State;
  /** Replaces some of the state and tells the listeners, unless nothing is different. */
  change(part: Partial<State>): void;
  /** Calls the listener after each change; returns the way to stop it. */
  subscribe(listener: (state: State, before: State) => void): () => void;
}

/** A store that begins with the given state. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get state() {
      return state;
    },
    change(part) {
      const before = state;
      const differs = (Object.keys(part) as (keyof State)[]).some((key) => part[key] !== before[key]);
      if (!differs) return;
      state = { ...before, ...part };
      for (const listener of listeners) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
