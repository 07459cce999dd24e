import { askApi } from '../fixtures/ask-api.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { goTo } from '../fixtures/go-to.ts';
import { switchLanguage } from '../fixtures/switch-language.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const locales = ['zh-CN', 'en-US'] as const;
type Locale = (typeof locales)[number];

/** A page of the product: where it is, and what shows that it is there. */
interface Sight {
  readonly path: string;
  readonly title: Readonly<Record<Locale, RegExp>>;
}

for (const locale of locales) {
  test(`every page can be used by everybody and fits its screen, in ${locale} @phone`, async ({ page, signInAs, request }) => {
    test.setTimeout(120_000);
    await page.goto('/');
    await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
    if (locale === 'en-US') await switchLanguage(page, locale);
    await expectGood(page, 'sign-in');

    const owner = await signInAs('owner');
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale.replace('-', '_')}) { locale } }` });
    const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
    await page.goto('/workbench');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const { path, title } of sightsOf(order?.id ?? '', order?.customer.id ?? '')) {
      await goTo(page, path, title[locale]);
      await expectGood(page, path);
    }
  });

  test(`dialogs, refused forms and failure cards can be used by everybody, in ${locale} @phone`, async ({ page, signInAs, request }) => {
    const owner = await signInAs('owner');
    await askApi(request, owner, { query: `mutation { setLocale(locale: ${locale.replace('-', '_')}) { locale } }` });
    const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
    const isChinese = locale === 'zh-CN';

    await page.goto(`/sales/orders/${order?.id}`);
    await page.getByRole('button', { name: isChinese ? '审核' : 'Approve' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await expectGood(page, 'question');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: isChinese ? '作废' : /^(?:Cancel|Void)/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGood(page, 'dialog');

    await page.goto('/sales/orders/new');
    await page.getByRole('button', { name: isChinese ? /^保存草稿/ : /^Save draft/ }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectGood(page, 'refused order');
    await page.goto('/nowhere');
    await expect(page.getByRole('button', { name: isChinese ? '回到首页' : 'Go to the first page' })).toBeVisible();
    await expectGood(page, 'missing page');
  });
}

test.describe('a failure card', () => {
  test.use({ expectedErrors: /^Failed to load resource|^\[sales@/ });

  test('can be used by everybody @phone', async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.route(/\/releases\/sales@[^/]+\/main\.js$/, (route) => route.abort());
    await page.goto('/sales/orders');
    await expect(page.getByRole('alert')).toContainText('SP-LOAD-001');
    await expectGood(page, 'failure card');
  });
});

test('in the dark the workbench and the orders have enough contrast, too', async ({ page, signInAs }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAs('owner');
  for (const [path, title] of [
    ['/workbench', /^上午好/],
    ['/sales/orders', '销售订单'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('link', { name: /XSDD-/ }).first()).toBeVisible();
    await expectGood(page, `${path} in the dark`);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`whoever asks for more contrast has seven to one, in the ${colorScheme}`, async ({ page, signInAs }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await signInAs('owner');
    await page.goto('/workbench');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [path, title] of [
      ['/workbench', /^上午好/],
      ['/sales/orders', '销售订单'],
      ['/sales/orders/new', '新建销售订单'],
    ] as const) {
      await goTo(page, path, title);
      expect.soft(await findViolations(page, ['color-contrast-enhanced']), path).toEqual([]);
    }
  });
}

test('where the device chooses the colours, what is chosen has a line around it', async ({ page, signInAs }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await signInAs('owner');
  await page.goto('/sales/orders');
  const current = page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '销售订单' });
  await expect(current).toHaveCSS('outline-style', 'solid');
  await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '客户' })).toHaveCSS('outline-style', 'none');
});

test('at twice the size everything is there and nothing is wider than the screen', async ({ page, signInAs, request }) => {
  // What a screen of 1440 by 900 has room for at 200 %.
  await page.setViewportSize({ width: 720, height: 450 });
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { path, title } of sightsOf(order?.id ?? '', order?.customer.id ?? '')) {
    const heading = await goTo(page, path, title['zh-CN']);
    await expect(heading).toBeInViewport();
    const tooWide = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect.soft(tooWide, path).toBeLessThanOrEqual(0);
  }
});

test('the keyboard leads past the menu to the page, and through the menu to another', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await frameIsThere(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await frameIsThere(page);
  const orders = page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '销售订单' });
  for (let presses = 0; presses < 12 && !(await orders.evaluate((link) => link === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(orders).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
});

function sightsOf(order: string, customer: string): readonly Sight[] {
  return [
    { path: '/workbench', title: { 'zh-CN': /^上午好/, 'en-US': /./ } },
    { path: '/sales/orders', title: { 'zh-CN': /^销售订单$/, 'en-US': /^Sales orders$/ } },
    { path: `/sales/orders/${order}`, title: { 'zh-CN': /^销售订单 XSDD/, 'en-US': /^Sales order XSDD/ } },
    { path: `/sales/orders/${order}/edit`, title: { 'zh-CN': /^修改 XSDD/, 'en-US': /XSDD/ } },
    { path: '/sales/orders/new', title: { 'zh-CN': /^新建销售订单$/, 'en-US': /^New sales order$/ } },
    { path: '/sales/customers', title: { 'zh-CN': /^客户$/, 'en-US': /^Customers$/ } },
    { path: `/sales/customers/${customer}`, title: { 'zh-CN': /^上海/, 'en-US': /^上海/ } },
    { path: '/sales/customers/new', title: { 'zh-CN': /^新建客户$/, 'en-US': /^New customer$/ } },
    { path: '/inventory/products', title: { 'zh-CN': /^商品$/, 'en-US': /^Products$/ } },
    { path: '/inventory/products/new', title: { 'zh-CN': /^新建商品$/, 'en-US': /^New product$/ } },
    { path: '/ledger/accounts', title: { 'zh-CN': /^会计科目$/, 'en-US': /^Chart of accounts$/ } },
  ];
}

/** Nothing that axe finds, and nothing wider than the screen. */
async function expectGood(page: Page, sight: string): Promise<void> {
  expect.soft(await findViolations(page), sight).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(content, `${sight}: its width`).toBeLessThanOrEqual(screen);
}
