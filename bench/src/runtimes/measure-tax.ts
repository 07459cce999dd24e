import type { Browser } from '@playwright/test';
import type { Tax } from '../../apps/tax/src/measure-tax.ts';
import type { Side } from '../sides/side.ts';
import { makeCommandable, openPage } from './measure-visit.ts';

interface Driven {
  readonly benchHost: { open(app: string): Promise<void> };
  readonly benchProbes: { find(): (Document | ShadowRoot)[] };
}

interface TaxElement extends Element {
  readonly measureTax?: () => Tax;
}

/** Has the app that measures itself run under a side; nanoseconds for one use. */
export async function measureTax(browser: Browser, url: string, side: Side): Promise<Tax> {
  const { page, close } = await openPage(browser, 'tax');
  try {
    await page.goto(`${url}/at/${side.name}/`);
    await makeCommandable(page);
    return await page.evaluate(async () => {
      const { benchHost, benchProbes } = window as unknown as Driven;
      await benchHost.open('tax');
      const place = (): TaxElement | undefined =>
        benchProbes.find().flatMap((part) => [...part.querySelectorAll<TaxElement>('[data-bench-tax]')])[0];
      while (place()?.measureTax === undefined) await new Promise((resolve) => void requestAnimationFrame(resolve));
      return place()?.measureTax?.() as Tax;
    });
  } finally {
    await close();
  }
}
