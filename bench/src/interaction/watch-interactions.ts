import type { Page } from '@playwright/test';

interface Watched {
  benchInteractions?: number[];
}

interface EventTiming extends PerformanceEntry {
  /** 0 for what is no interaction, e.g. a move of the mouse. */
  readonly interactionId?: number;
}

/** Has a page keep how long each interaction took until its next paint, in milliseconds (Event Timing API; the browser rounds to 8). */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as Watched;
    watched.benchInteractions = [];
    const observer = new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as EventTiming[]) {
        if (interactionId !== undefined && interactionId > 0) watched.benchInteractions?.push(duration);
      }
    });
    observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** Returns the longest interaction since the last call; 0 where none took longer than a frame. */
export async function longestInteraction(page: Page): Promise<number> {
  return page.evaluate(() => {
    const watched = window as Watched;
    const longest = Math.max(0, ...(watched.benchInteractions ?? []));
    watched.benchInteractions = [];
    return longest;
  });
}
