import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

interface TimedEdit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly selector: string;
  readonly property: string | undefined;
}

/** Saves an edit and returns how long after that it is painted, in milliseconds. */
export async function timeEdit(page: Page, { file, from, to, selector, property }: TimedEdit): Promise<number> {
  const source = await readFile(file, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  const seen = page.evaluate(untilSeen, { selector, property, to });
  const begun = performance.timeOrigin + performance.now();
  await writeFile(file, source.replace(from, to));
  return (await seen) - begun;
}

/** Looks at each frame, and answers with the time of the first one that shows it. Page and bench share one clock. */
function untilSeen({ selector, property, to }: Pick<TimedEdit, 'selector' | 'property' | 'to'>): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const values = [...document.querySelectorAll(selector)].map((element) =>
        property === undefined ? element.textContent : getComputedStyle(element).getPropertyValue(property),
      );
      if (values.includes(to)) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
