import type { Page } from '@playwright/test';

/**
 * Resolves when the page has asked for nothing for half a second and its thread is idle, as it is while a person reads. Playwright's
 * `networkidle` tells of the first such time only, which on a slow processor comes before the content does.
 */
export function comeToRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        const observer = new PerformanceObserver(() => void (last = performance.now()));
        observer.observe({ type: 'resource' });
        observer.observe({ type: 'longtask' });
        const look = (): void => {
          const isQuiet = performance.now() - last > 500;
          if (!isQuiet) return void setTimeout(look, 50);
          observer.disconnect();
          // A thread that has nothing at all to do is not always told that it is idle.
          requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 1_000 });
        };
        look();
      }),
  );
}
