import { comesToRest } from '../fixtures/comes-to-rest.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { holdRequests } from '../fixtures/hold-requests.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

test('the first page does not wait for the frame, and nothing moves when that is there @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await countShifts(page);
  const release = await holdRequests(page, /\/assets\/render-frame-[^/]+\.js$/);
  await page.goto('/sales/orders', { waitUntil: 'commit' });
  const order = page.getByRole('link', { name: /^XSDD-/ }).first();
  await expect(order).toBeVisible();
  await expect(page.locator('#shell')).toBeEmpty();
  const before = await order.boundingBox();
  release();
  await frameIsThere(page);
  await expect(page.locator('#first')).toBeEmpty();
  expect(await order.boundingBox()).toEqual(before);
  expect(await shifted(page)).toBe(0);
});

test('whoever types on the first page goes on typing when the frame comes', async ({ page, signInAs }) => {
  await signInAs('owner');
  const release = await holdRequests(page, /\/assets\/render-frame-[^/]+\.js$/);
  await page.goto('/sales/orders/new', { waitUntil: 'commit' });
  const note = page.getByLabel('备注').first();
  await note.click();
  await page.keyboard.type('还没');
  release();
  await frameIsThere(page);
  await expect(note).toBeFocused();
  await page.keyboard.type('写完');
  await expect(note).toHaveValue('还没写完');
});

for (const moves of [true, false]) {
  test(`what is being looked up on the first page stays on offer when the frame comes, in a browser that ${moves ? 'moves' : 'takes and puts'} elements`, async ({
    page,
    signInAs,
  }) => {
    await signInAs('owner');
    if (!moves) await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
    const release = await holdRequests(page, /\/assets\/render-frame-[^/]+\.js$/);
    await page.goto('/sales/orders/new', { waitUntil: 'commit' });
    const customer = page.getByRole('combobox', { name: /^客户/ });
    await customer.click();
    await page.keyboard.type('shcg');
    const offered = page.getByRole('option', { name: '上海晨光文具有限公司' });
    await expect(offered).toHaveAttribute('aria-selected', 'true');
    release();
    await frameIsThere(page);
    await expect(customer).toBeFocused();
    await expect(customer).toHaveValue('shcg');
    await page.keyboard.press('Enter');
    await expect(customer).toHaveValue('上海晨光文具有限公司');
  });
}

test('a list that was opened on the first page stays at its field when the frame comes, and can be used', async ({ page, signInAs }) => {
  await signInAs('owner');
  const release = await holdRequests(page, /\/assets\/render-frame-[^/]+\.js$/);
  await page.goto('/sales/orders/new', { waitUntil: 'commit' });
  const field = page.getByRole('button', { name: /业务员/ });
  await field.click();
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toBeVisible();
  const before = await list.boundingBox();
  release();
  await frameIsThere(page);
  expect(await list.boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(field).toBeFocused();
});
test('the first page stands beside the menu as its person has left it', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/sales/orders');
  await page.getByRole('button', { name: '收起菜单' }).click();
  await expect(page.getByRole('button', { name: '展开菜单' })).toBeVisible();
  await countShifts(page);
  const release = await holdRequests(page, /\/assets\/render-frame-[^/]+\.js$/);
  await page.goto('/sales/orders', { waitUntil: 'commit' });
  const order = page.getByRole('link', { name: /^XSDD-/ }).first();
  await expect(order).toBeVisible();
  const before = await order.boundingBox();
  release();
  await frameIsThere(page);
  expect(await order.boundingBox()).toEqual(before);
});

for (const path of ['/workbench', '/sales/orders', '/sales/orders/new', '/sales/customers']) {
  test(`nothing moves on ${path} while it comes @phone`, async ({ page, signInAs }) => {
    await signInAs('owner');
    await countShifts(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await comesToRest(page);
    expect(await shifted(page)).toBeLessThan(0.02);
  });
}

/** Adds up how much of the page moved by itself (Layout Instability API). */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as { shifted?: number };
    counted.shifted = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) counted.shifted = (counted.shifted ?? 0) + entry.value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

async function shifted(page: Page): Promise<number> {
  return page.evaluate(() => (window as { shifted?: number }).shifted ?? -1);
}
