import type { Page } from '@playwright/test';

/** Heights that a target promises by `data-height`; see ui/button.tsx. */
const promised = { main: 88, start: 126 } as const;

/** Half a pixel is the browser's rounding. */
const rounding = 0.5;

/**
 * Targets that are narrower or lower than `least` CSS pixels, or than the size they promise. Links inside text are as
 * high as their line.
 */
export function findSmallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, promised, rounding }) =>
      window.sight.targets().flatMap((target) => {
        if (window.sight.isInText(target)) return [];
        const { width, height } = window.sight.boxOf(target);
        const size = target.getAttribute('data-height') as keyof typeof promised | null;
        // The three buttons of a walk are pressed without looking.
        const high = target.matches('.st-mark-button') ? promised.main : (size && promised[size]) || least;
        return width < least - rounding || height < high - rounding
          ? [`${Math.round(width)} × ${Math.round(height)} px, not ${least} × ${high}: ${window.sight.say(target)}`]
          : [];
      }),
    { least, promised, rounding },
  );
}
