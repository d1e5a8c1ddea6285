// What can be measured of a page that a reader would stumble over? Small targets, text cut off, text over text; in shadows too.

import type { Page } from '@playwright/test';

/** Opens all that is folded away. */
export async function unfold(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
}

/** Targets below 24 by 24 px without the room of WCAG 2.5.8 around them; links in a sentence are left to its lines. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const selector = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
    const within = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    const top = document.querySelector('dialog[open]') ?? document;
    const targets = within(top)
      .filter((each) => each.matches(selector) && each.checkVisibility({ visibilityProperty: true }))
      // A mark of the map lies where its place lies; the table holds the same, with room.
      .filter((each) => !each.closest('.drawing'))
      .filter((each) => !each.matches('.skip:not(:focus)'))
      .map((each) => ({
        each,
        box: ((each.matches('input') && each.closest('label')) || each).getBoundingClientRect(),
      }));
    const isSmall = ({ width, height }: DOMRect) => width < least - 0.01 || height < least - 0.01;
    const inSentence = (each: Element) => {
      const around = each.parentElement?.textContent?.trim() ?? '';
      return getComputedStyle(each).display === 'inline' && around !== each.textContent?.trim();
    };
    const isNear = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [a.left + a.width / 2, a.top + a.height / 2];
      if (isSmall(b)) return Math.hypot(x - b.left - b.width / 2, y - b.top - b.height / 2) < least;
      const dx = Math.max(b.left - x, 0, x - b.right);
      const dy = Math.max(b.top - y, 0, y - b.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    return targets
      .filter(({ each, box }) => isSmall(box) && !inSentence(each))
      .filter(({ each, box }) =>
        targets.some((other) => other.each !== each && !other.each.contains(each) && isNear(box, other.box)),
      )
      .map(({ each, box }) => `${each.tagName} ${each.textContent?.trim().slice(0, 40)} ${box.width} × ${box.height}`);
  });
}

/** Text that leaves the screen to the side or is cut off by what it stands in. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const top = document.querySelector('dialog[open]') ?? document.body;
    const shown = within(top).filter(
      (each) => !each.closest('svg, .map, .visually-hidden, .skip') && each.checkVisibility(),
    );
    const outside = shown.filter((each) => {
      const own = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!own) return false;
      const { left, right } = each.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
    const clipped = [...shown, top].filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      if (each.matches('textarea, input, select, iframe')) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1) ||
        (hides(overflowY) && each.scrollHeight > each.clientHeight + 4)
      );
    });
    return [
      ...wide,
      ...[...outside, ...clipped].map(
        (each) => `${each.tagName}.${each.className} ${each.textContent?.trim().slice(0, 40)}`,
      ),
    ];
  });
}

/** Sets the text as WCAG 1.4.12 lets a reader set it. */
export async function wearSpacing(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    const wear = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) wear(shadowRoot);
    };
    wear(document);
  });
}

/** Texts that stand over one another. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    const lines = within(document.querySelector('dialog[open]') ?? document.body)
      .filter((each) => !each.closest('svg, .map, .visually-hidden, .skip, option, textarea') && each.checkVisibility())
      // What stays on the screen while the text scrolls stands over it by its nature.
      .filter((each) => !each.closest('.go') && !(each.getRootNode() instanceof ShadowRoot))
      .flatMap((each) =>
        [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ node, box }));
      })
      .sort((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    for (const [index, { node, box }] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > box.bottom) break;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Letters have room above and below them in their line.
        if (node !== other.node && wide > 2 && high > 0.4 * Math.min(box.height, other.box.height))
          found.push(`${node.textContent?.trim().slice(0, 30)} / ${other.node.textContent?.trim().slice(0, 30)}`);
      }
    }
    return found;
  });
}
