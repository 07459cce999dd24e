import { listGlobals } from '../fixtures/list-globals.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

/** Globals that may come after the sign-in page, each with who makes it and why. */
const knownGlobals: readonly string[] = [
  // qiankun counts the instances of each app by its name; what it was compiled with leaves a name; single-spa wraps what tells of moves.
  // They come after the first app.
  '__app_instance_name_map__',
  'regeneratorRuntime',
  'addEventListener',
  'removeEventListener',
  'singleSpaNavigate',
  // Apollo's library, which the shell brings once for all apps, keeps its context in one place for every copy of itself.
  '@wry/context:Slot',
];

test('no app leaves a global behind on the page', async ({ page, signInAs }) => {
  await page.goto('/');
  await expect(page.getByLabel('账号')).toBeVisible();
  const before = new Set([...(await listGlobals(page)), ...knownGlobals]);

  await test.step('When every app has been open, one of which writes to all names of its global object', async () => {
    await signInAs('owner');
    await openScenario(page);
    await visitApps(page);
  });

  await test.step('Then the page has no global that it did not have before', async () => {
    const after = await listGlobals(page);
    expect(after.filter((name) => name.startsWith('leakedThrough_'))).toEqual([]);
    expect(after.filter((name) => !before.has(name) && !/^\d+$/.test(name))).toEqual([]);
  });
});

test('an app styles itself and nothing else', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The parts of the frame that come behind the page.
  await expect(page.getByRole('button', { name: /^消息/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '全部页面' })).toBeVisible();
  const frameBefore = await frameLook(page);
  await openScenario(page);

  await test.step('Then its own heading has its styles, also those that came late', async () => {
    await expect(page.getByRole('heading', { name: 'Traces are left' })).toHaveCSS('letter-spacing', '7px');
    await expect(page.getByText('A lazy style has come')).toHaveCSS('color', 'rgb(3, 4, 5)');
  });

  await test.step('And the frame looks as before, and the head holds styles of the shell only', async () => {
    await expect.poll(() => frameLook(page)).toEqual(frameBefore);
    expect(await foreignStyles(page)).toEqual([]);
  });

  await test.step('And so it stays after every app', async () => {
    await visitApps(page);
    expect(await foreignStyles(page)).toEqual([]);
    await expect.poll(() => frameLook(page)).toEqual(frameBefore);
  });
});

test('an app that is left stops working and takes its page along', async ({ page, signInAs }) => {
  await signInAs('owner');
  await openScenario(page);
  const ticks = (): Promise<number> =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith('/writes-everywhere/ticks'));
      return Number(localStorage.getItem(key ?? '') ?? 0);
    });
  await expect.poll(ticks, { message: 'its interval runs while it is open' }).toBeGreaterThan(5);

  await openFromMenu(page, '工作台');
  await expect(page.getByRole('heading', { level: 1, name: /^上午好/ })).toBeVisible();
  await expect(page.getByText('Traces are left')).toHaveCount(0);
  // As many beats of another interval of the same length: had the app's gone on, it would have beaten along.
  const beats = (count: number): Promise<void> =>
    page.evaluate(
      (wanted) =>
        new Promise<void>((resolve) => {
          let beaten = 0;
          const interval = setInterval(() => {
            beaten += 1;
            if (beaten < wanted) return;
            clearInterval(interval);
            resolve();
          }, 10);
        }),
      count,
    );
  // The new page is painted first; then the old one is put away.
  const isStill = async (): Promise<boolean> => {
    const before = await ticks();
    await beats(5);
    return (await ticks()) === before;
  };
  await expect.poll(isStill).toBe(true);
  const atRest = await ticks();
  await beats(30);
  expect(await ticks()).toBe(atRest);
});

test("popups of an app open inside the app's own element", async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders/new');
  const app = page.locator('[data-app="sales"]');

  await page.getByRole('button', { name: /业务员/ }).click();
  await expect(app.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '日历 交货日期' }).click();
  await expect(app.getByRole('dialog', { name: /日历/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^客户/ }).fill('sh');
  await expect(app.getByRole('listbox')).toBeVisible();
  await expect(page.locator('body > [data-rac], body > .react-aria-Popover')).toHaveCount(0);

  await page.goto('/sales/orders?status=SUBMITTED');
  await page
    .getByRole('link', { name: /^XSDD-/ })
    .first()
    .click();
  await page.getByRole('button', { name: '作废' }).click();
  await expect(app.getByRole('dialog', { name: /^作废/ })).toBeVisible();
});

async function openScenario(page: Page): Promise<void> {
  await page.goto('/writes-everywhere');
  await expect(page.getByText('A lazy style has come')).toBeVisible();
}

async function visitApps(page: Page): Promise<void> {
  for (const [name, title] of [
    ['销售订单', '销售订单'],
    ['客户', '客户'],
    ['工作台', /^上午好/],
  ] as const) {
    await openFromMenu(page, name);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
}

/** What the rules of the scenario app would change if they reached the frame. */
function frameLook(page: Page) {
  return page.evaluate(() => ({
    body: getComputedStyle(document.body).backgroundColor,
    buttons: [...(document.querySelector('header')?.querySelectorAll('button') ?? [])].map(
      (button) => getComputedStyle(button).letterSpacing,
    ),
  }));
}

/** Everything in the head that styles the page and is not the shell's; React Aria writes one element with the page's nonce. */
function foreignStyles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.head.querySelectorAll('style, link[rel="stylesheet"]')]
      .filter(
        (element) =>
          !(element.getAttribute('href') ?? '').startsWith('/releases/shell@') &&
          !(element instanceof HTMLStyleElement && element.nonce !== ''),
      )
      .map((element) => element.outerHTML),
  );
}
