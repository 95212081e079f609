import type { Page } from '@playwright/test';

/** Whoever asked for less movement meets none: no animation that takes any time. The page is opened with that wish. */
export function findMovement(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration = 0, iterations = 1 } = animation.effect?.getTiming() ?? {};
      const moves = animation.playState === 'running' && Number(duration) * Number(iterations) > 1;
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return moves && target ? [`something moves: ${window.sight.say(target)}`] : [];
    }),
  );
}
