// A page with nothing but the moving map, for a story and readings that a test hands over.

import '../../../src/ui/look.css';
import { createMapView } from '../../../src/map/map-view.ts';
import type { ReadingColumns } from '../../../src/readings/columns.ts';
import { addDays } from '../../../src/story/day.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import type { Story } from '../../../src/story/types.ts';
import type { Scene } from '../../../src/ui/scene.ts';

/** What a test hands over: columns as plain numbers. */
export interface Handed {
  readonly story: Story;
  readonly columns: Readonly<Record<'starts' | 'from' | 'code', readonly number[]>> & { readonly days: number };
}

/** What it can do then. */
interface CrowdPage {
  show(day: number, selected?: string): void;
  recolour(): void;
  readonly told: (string | null)[]; // what was hovered, selected or lost, in order
}

declare global {
  interface Window {
    openCrowd(handed: Handed): Promise<void>;
    page: CrowdPage;
  }
}

Object.assign(window, { openCrowd });

function openCrowd({ story, columns: { days, starts, from, code } }: Handed): Promise<void> {
  const none = new Int16Array(from.length);
  const columns: ReadingColumns = {
    ...{
      eve: addDays(story.settings.firstDay, -1),
      days,
      since: none,
      heard: none,
      reports: new Uint16Array(from.length),
    },
    starts: Uint32Array.from(starts),
    from: Uint16Array.from(from),
    code: Uint16Array.from(code),
  };
  const told: CrowdPage['told'] = [];
  const network = { roads: {} } as Scene['network'];
  // Of a timeline the map asks no more than this where no road is.
  const timeline = { story, columns } as Scene['timeline'];
  const container = document.querySelector<HTMLElement>('#map');
  if (!container) throw new Error('there is no room for a map');
  return new Promise((ready, failed) => {
    const view = createMapView({
      ...{
        container,
        story,
        network,
        ground: Promise.resolve(emptyGround),
        crowd: true,
        camera: null,
        labels: [],
        ready,
        failed,
      },
      select: (feature) => told.push(`select ${feature}`),
      hover: (feature) => told.push(`hover ${feature}`),
      lost: (isLost) => told.push(isLost ? 'lost' : 'back'),
    });
    const page: CrowdPage = {
      show(day, selected) {
        const scene = {
          timeline,
          network,
          day: addDays(columns.eve, day),
          selected: selected ?? null,
          reach: null,
        };
        view.update(scene as Scene);
      },
      recolour: view.recolour,
      told,
    };
    Object.assign(window, { page });
    page.show(0);
  });
}
