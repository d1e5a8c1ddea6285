// Where is the evidence thin? For each place and week how many reports and origins there are, and the best grade they reach.

import { group, max } from 'd3-array';
import { gatherEvidence } from '../readings/evidence.ts';
import { grades, ruleOf, strength, sumUp } from '../readings/rule.ts';
import { addDays, daysFrom } from '../story/day.ts';
import type { Day, Story } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';

// Fewer witnesses than this in a week cannot tell a mistake from a fact.
const enoughOrigins = 3;

interface Week {
  readonly place: string;
  readonly from: Day;
  readonly reports: number; // of the place itself, not of its province
  readonly origins: number;
  readonly grade: string; // the best that the reports of any day of the week reach; empty where there are none
}

/** A line for each place and week of the story, in the story's order. @internal */
export function coverageOf(story: Story): readonly Week[] {
  const evidence = gatherEvidence(story);
  const rule = ruleOf(story.settings, 'place');
  const days = daysFrom(story.settings.firstDay, story.settings.lastDay);
  const weeks = days.filter((_, index) => index % 7 === 0);
  return spokenPlaces(story).flatMap(({ id, name }) =>
    weeks.map((from): Week => {
      const last = addDays(from, 6);
      const items = (evidence.get(id) ?? []).filter(
        (item) => !item.blanket && item.effect >= from && item.effect <= last,
      );
      const candidates = [...group(items, (item) => item.effect).values()].flatMap((same) => sumUp(same, rule));
      const best = max(candidates, ({ grade }) => strength(grade));
      return {
        place: name,
        from,
        reports: items.length,
        origins: new Set(items.map((item) => item.origin)).size,
        grade: best === undefined ? '' : (grades[best] ?? ''),
      };
    }),
  );
}

/** The thin weeks, place by place, and how many of all they are. */
export function writeCoverage(story: Story): string {
  const weeks = coverageOf(story);
  const thin = weeks.filter((week) => week.origins < enoughOrigins);
  const lines = [...group(thin, (week) => week.place)].map(([place, same]) => {
    const told = same.map(({ from, reports, origins, grade }) =>
      reports === 0 ? `${from} none` : `${from} ${reports}/${origins} ${grade}`,
    );
    return `${place}: ${told.join(', ')}`;
  });
  return `${[
    `${thin.length} of ${weeks.length} weeks of a place have fewer than ${enoughOrigins} origins (week: reports/origins, best grade):`,
    ...lines,
  ].join('\n')}\n`;
}
