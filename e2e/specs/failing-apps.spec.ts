import { consoleErrors, toldBy } from '../fixtures/console-errors.ts';
import { expectFailureCard, expectOthersGoOn } from '../fixtures/failing-app.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { expect, test } from '../fixtures/test.ts';

/** Deadlines of several seconds are waited for, and on a busy machine each step around them, too. */
test.describe.configure({ timeout: 120_000 });

test.describe('an app that never mounts', () => {
  test.use({ expectedErrors: /^\[never-mounts@/ });

  test('is given up after its deadline with SP-LOAD-002, says so again after a retry, and every other app goes on', async ({
    page,
    signInAs,
  }) => {
    const errors = consoleErrors(page);
    await signInAs('owner');
    await page.goto('/never-mounts');
    await expectFailureCard(page, { title: '永远装不上', code: 'SP-LOAD-002', app: 'never-mounts' });
    await expect(page.getByText('Still mounting')).toHaveCount(0);
    await expectOthersGoOn(page);

    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('Still mounting')).toBeAttached();
    await expectFailureCard(page, { title: '永远装不上', code: 'SP-LOAD-002', app: 'never-mounts' });
    expect(toldBy('never-mounts', errors, 'SP-LOAD-002').length).toBeGreaterThanOrEqual(2);
  });
});

test('an app that throws in a timer is told of by name, release and code, and it and every other app go on', async ({
  browser,
  signInAs,
  baseURL,
}) => {
  // The standing clock of the tests catches what a timer throws, so this page has the browser's own.
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } });
  const { session } = await signInAs('owner');
  await context.addCookies([{ name: 'sp_session', value: session, url: baseURL ?? '' }]);
  const page = await context.newPage();
  const errors = consoleErrors(page);
  await page.goto('/throws-in-a-timer');
  const told = (): readonly string[] => toldBy('throws-in-a-timer', errors, 'SP-LOAD-008');
  await expect.poll(() => told().filter((text) => text.includes('thrown in a timer'))).toHaveLength(1);
  await expect.poll(() => told().filter((text) => text.includes('rejected in a timer'))).toHaveLength(1);

  await page.getByRole('button', { name: 'Count' }).click();
  await expect(page.locator('output').filter({ hasText: '1' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectOthersGoOn(page);
  expect(errors).toHaveLength(2);
  await context.close();
});

test('an app that leaks its listeners hears nothing once it is left', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/leaks-a-listener');
  await expect(page.getByText('Listening')).toBeVisible();
  const heard = (): Promise<number> =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith('/leaks-a-listener/heard'));
      return Number(localStorage.getItem(key ?? '') ?? 0);
    });
  await page.getByText('Listening').click();
  await expect.poll(heard).toBe(4);
  await expectOthersGoOn(page);
  const atLeaving = await heard();
  await page.getByRole('heading', { level: 1 }).click();
  await openFromMenu(page, '工作台');
  expect(await heard()).toBe(atLeaving);
});

test.describe('an app with a tampered chunk', () => {
  test.use({ expectedErrors: /^\[tampered-chunk@|^Failed to find a valid digest/ });

  test('never runs it, says SP-LOAD-004, and opens at a retry once the file is whole again', async ({ page, signInAs }) => {
    const errors = consoleErrors(page);
    await signInAs('owner');
    const chunk = /\/releases\/tampered-chunk@[^/]+\/assets\/late[^/]*\.js$/;
    await page.route(chunk, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: `document.documentElement.dataset.tampered = 'ran';\n${await response.text()}`,
      });
    });
    await page.goto('/tampered-chunk');
    await expectFailureCard(page, { title: '被改动的文件', code: 'SP-LOAD-004', app: 'tampered-chunk' });
    await expect(page.locator('html[data-tampered]')).toHaveCount(0);
    expect(toldBy('tampered-chunk', errors, 'SP-LOAD-004')).toHaveLength(1);
    await expectOthersGoOn(page);

    await page.goBack();
    await page.goBack();
    await expectFailureCard(page, { title: '被改动的文件', code: 'SP-LOAD-004', app: 'tampered-chunk' });
    await page.unroute(chunk);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('The late part has come')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
