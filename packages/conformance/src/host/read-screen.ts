import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** How long an app may go on changing what it shows, in milliseconds. */
const patience = 6000;

/** Returns what an app shows once it has not changed for a while: its text without numbers, which clocks change, and its elements. */
export async function readScreen(page: Page, app: string): Promise<string> {
  const seen: string[] = [];
  for (const end = Date.now() + patience; Date.now() < end; await wait(120)) {
    seen.push(await page.evaluate(lookAt, app));
    const last = seen.slice(-4);
    if (last.length === 4 && last.every((screen) => screen === last[0])) break;
  }
  return seen.at(-1) ?? '';
}

function lookAt(app: string): string {
  const place = document.querySelector<HTMLElement>(`[data-app-place="${app}"]`);
  const counts = new Map<string, number>();
  for (const { localName } of place?.querySelectorAll('h1, h2, a, button, input, select, table, tr, img, svg, canvas, output') ?? [])
    counts.set(localName, (counts.get(localName) ?? 0) + 1);
  const text = (place?.innerText ?? '').replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim();
  const elements = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return text === '' && elements === '' ? '' : `"${text}" (${elements || 'no elements of note'})`;
}
