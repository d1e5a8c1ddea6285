// Of which features does a report speak, as a cell of its table says it?

import type { FeatureId, Scope } from './types.ts';

/** `ghazni`, `*` (every counted place) or `* except bazarak, kabul`. */
export function parseScope(text: string): Scope {
  if (!text.startsWith('*')) return { kind: 'feature', id: text as FeatureId };
  const parts = /^\*(?:\s+except\s+(.+))?$/.exec(text);
  if (!parts) return { kind: 'feature', id: text as FeatureId };
  const except = (parts[1] ?? '').split(/[,\s]+/).filter(Boolean);
  return { kind: 'all', except: except as FeatureId[] };
}

/** The scope as its cell says it. */
export function writeScope(scope: Scope): string {
  if (scope.kind === 'feature') return scope.id;
  return scope.except.length === 0 ? '*' : `* except ${scope.except.join(', ')}`;
}
