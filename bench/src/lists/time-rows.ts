/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page is sent there whole */
import type { Page } from '@playwright/test';

/** When what was asked for is there. */
export interface Awaited {
  /** What is looked at: rows of a list, or what a search offers. */
  readonly rows: string;
  /** What each of them has in it; any others than before when absent. */
  readonly having?: string;
  /** Whether it is enough that one of them has it. */
  readonly isOneEnough?: boolean;
}

/** Does something, and returns how long after its last click or input the rows that it asks for were painted, in milliseconds. */
export async function timeRows(page: Page, wanted: Awaited, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watchRows, wanted);
  await act();
  return page.evaluate(readRows);
}

interface Timed {
  benchRows?: number;
}

/** Runs in the page. */
function watchRows({ rows, having, isOneEnough = false }: Awaited): void {
  const timed = window as Timed;
  delete timed.benchRows;
  const seen = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility({ visibilityProperty: true }));
  const shown = (): string[] => seen(rows).map(({ textContent }) => textContent);
  const before = shown().join('\n');
  let begun = 0;
  const begin = ({ timeStamp }: Event): void => {
    begun = timeStamp;
  };
  for (const type of ['click', 'input']) document.addEventListener(type, begin, true);
  const areWanted = (now: readonly string[]): boolean => {
    if (having === undefined) return now.join('\n') !== before;
    return isOneEnough ? now.some((row) => row.includes(having)) : now.every((row) => row.includes(having));
  };
  const isThere = (now: readonly string[]): boolean =>
    begun > 0 && now.length > 0 && areWanted(now) && seen('main [aria-busy="true"]').length === 0;
  const look = (): void => {
    if (!isThere(shown())) return void requestAnimationFrame(look);
    for (const type of ['click', 'input']) document.removeEventListener(type, begin, true);
    // The frame that has them is painted when the next one begins.
    requestAnimationFrame(() => void (timed.benchRows = performance.now() - begun));
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function readRows(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = performance.now();
    const look = (): void => {
      const { benchRows } = window as Timed;
      if (benchRows !== undefined) resolve(benchRows);
      else if (performance.now() - asked > 20_000) reject(new Error('The rows that were waited for did not come within 20 s.'));
      else requestAnimationFrame(look);
    };
    look();
  });
}
