import { engineNames, type EnginePage } from '../engines/engine.ts';
import { findBrowser } from '../engines/find-browser.ts';
import { openEngine } from '../engines/open-engine.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { expect, test } from '../fixtures/test.ts';
import { waitInEngine } from '../fixtures/wait-in-engine.ts';

// Each engine whose browser is installed; the other specs run in Chromium.
const others = engineNames.filter((name) => name !== 'chromium' && findBrowser(name) !== undefined);

/** Returns an expression that is true when the page's main heading says `text`. */
function headed(text: string): string {
  return `[...document.querySelectorAll('h1')].some((heading) => heading.checkVisibility({ visibilityProperty: true }) && heading.textContent.includes('${text}'))`;
}

async function openFromMenu(page: EnginePage, path: string, heading: string): Promise<void> {
  await page.click(`nav a[href="${path}"]`);
  await waitInEngine(page, `the page ${path} is there`, headed(heading));
}

for (const name of others) {
  test(`in ${name} somebody signs in, goes from app to app, and no app reaches the page`, async ({ company, baseURL }) => {
    test.setTimeout(120_000);
    const { loginName, password } = findPerson(company, 'owner');
    const engine = await openEngine(name);
    const page = await engine.open();
    try {
      await test.step('When they sign in', async () => {
        await page.goto(`${baseURL}/`);
        await waitInEngine(page, 'the form is there', `document.querySelector('input[type=password]')`);
        await page.type('input[autocomplete=username]', loginName);
        await page.type('input[type=password]', password);
        await page.click('button[type=submit]');
      });
      await test.step('Then the workbench opens, and the other apps after it', async () => {
        await waitInEngine(
          page,
          'the workbench is there',
          `document.querySelector('[data-app-place=workbench][data-standing=visible] h1')`,
        );
        await openFromMenu(page, '/sales/orders', '销售订单');
        await openFromMenu(page, '/sales/customers', '客户');
        await page.click('nav a[href="/workbench"]');
        await waitInEngine(page, 'the workbench is back', `document.querySelector('[data-app-place=workbench][data-standing=visible] h1')`);
      });
      await test.step('And an app that writes to every name of its world leaves none on the page', async () => {
        await page.goto(`${baseURL}/writes-everywhere`);
        await waitInEngine(page, 'the app is there', `document.querySelector('suanpan-html[data-app=writes-everywhere] h1')`);
        const leaked = await page.run<string[]>(`return Object.getOwnPropertyNames(window).filter((one) => one.startsWith('leaked'))`);
        expect(leaked).toEqual([]);
        expect(await page.run<string>(`return document.documentElement.className + document.body.className`)).not.toContain('leaked');
      });
    } finally {
      await page.close();
      await engine.close();
    }
  });
}
