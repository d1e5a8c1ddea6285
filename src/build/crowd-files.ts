// What lies beside the page of a story of very many places? Its places, their readings and their evidence, each named by what it holds.

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';
import type { CrowdAddresses } from '../drawing/page-data.ts';
import type { CrowdFiles } from './ready.ts';

/** What is read into memory, by its name in the folder; the evidence is only copied. */
const files = ['places.json', 'readings-as-reported.bin', 'readings-hindsight.bin'] as const;

export interface CrowdParts {
  /** Where all of it lies, from the folder of the page. */
  readonly addresses: CrowdAddresses;
  readonly files: readonly { readonly fileName: string; readonly source: Uint8Array }[]; // from the same folder
  /** Copies the evidence to where the address says. */
  copyEvidence(folderOfPage: string): void;
}

export function crowdParts(crowd: CrowdFiles): CrowdParts {
  const named = files.map((name) => {
    const source = readFileSync(join(crowd.folder, name));
    return { fileName: namedByContent(name, source), source };
  });
  const [places = '', asReported = '', hindsight = ''] = named.map(({ fileName }) => fileName);
  const evidence = `evidence-${crowd.evidence}/`;
  return {
    addresses: { places, readings: { 'as-reported': asReported, hindsight }, evidence },
    files: named,
    copyEvidence(folderOfPage) {
      const aim = join(folderOfPage, evidence);
      mkdirSync(dirname(aim), { recursive: true });
      cpSync(join(crowd.folder, 'evidence'), aim, { recursive: true });
    },
  };
}

/** The same addresses, seen from a folder above. */
export function addressesUnder(folder: string, { places, readings, evidence }: CrowdAddresses): CrowdAddresses {
  return {
    places: folder + places,
    readings: { 'as-reported': folder + readings['as-reported'], hindsight: folder + readings.hindsight },
    evidence: folder + evidence,
  };
}

/** A file that a host may keep for ever has what it holds in its name. */
export function namedByContent(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return name.replace(/(\.\w+)$/, `-${hash}$1`);
}

/** The scripts that the page of such a story needs besides those that it names already. */
export function crowdScripts(bundle: Readonly<Rolldown.OutputBundle>, page: string): readonly string[] {
  const chunk = Object.values(bundle).find(
    (each) => each.type === 'chunk' && each.moduleIds.some((id) => id.endsWith('/src/embed/crowd.ts')),
  );
  const names = chunk?.type === 'chunk' ? [chunk.fileName, ...chunk.imports] : [];
  return names.filter((name) => !page.includes(name));
}
