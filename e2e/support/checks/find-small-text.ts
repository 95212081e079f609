import type { Page } from '@playwright/test';

/** Text under 18 px, and text of the buttons pressed on a walk under 28 px. */
export function findSmallText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    window.sight.worded().flatMap((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const least = element.closest('.st-mark-button, .st-recording [data-height="start"]') ? 28 : 18;
      return size < least - 0.05 ? [`${size} px, not ${least}: ${window.sight.say(element)}`] : [];
    }),
  );
}
