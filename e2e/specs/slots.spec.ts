import { createOrders } from '../fixtures/create-orders.ts';
import { consoleErrors } from '../fixtures/console-errors.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { openFromMenu } from '../fixtures/open-from-menu.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

/** How often each thing happened to a widget of the scenario app, e.g. `stands-aborted`. */
function countsOf(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.includes('/its-widgets-fail/'))
        .map(([key, count]) => [key.split('/').at(-1), Number(count)]),
    ),
  );
}

/** A layout shift as the browser tells of it (Layout Instability). */
type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node?: Node | null }[] };

function card(page: Page, name: string) {
  return page.getByRole('group', { name });
}

test('the workbench shows cards of sales with what the backend knows, and they lead there and back @phone', async ({
  page,
  request,
  signInAs,
}) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [3], until: 'SUBMITTED' });
  await page.goto('/workbench');
  const toApprove = card(page, '等我审核的订单');
  await expect(toApprove.getByRole('link', { name: /全部 \d+ 单/ })).toBeVisible();
  await expect(card(page, '近 30 天的好客户').getByRole('listitem').first()).toBeVisible();

  await test.step('When an order is approved elsewhere, the card counts one less', async () => {
    const all = toApprove.getByRole('link', { name: /全部 \d+ 单/ });
    const before = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    await all.click();
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('销售订单');
    await page
      .getByRole('main')
      .getByRole('link', { name: order?.number ?? 'none' })
      .click();
    await page.getByRole('button', { name: '审核', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '审核', exact: true }).click();
    await expect(page.getByText('已审核').first()).toBeVisible();
    await page.goBack();
    await expect(title).toHaveText('销售订单');
    await page.goBack();
    await expect(toApprove.getByRole('link', { name: `全部 ${before - 1} 单` })).toBeVisible();
  });
});

test('who may not approve has no card for it', async ({ page, signInAs }) => {
  await signInAs('sales');
  await page.goto('/workbench');
  await expect(card(page, '近 30 天的好客户').getByRole('heading')).toBeVisible();
  await expect(card(page, '等我审核的订单')).toHaveCount(0);
});

test('the workbench does not jump when the cards come', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      // The frame's own change from its skeleton to the page is not a matter of the cards.
      for (const entry of list.getEntries() as Shift[])
        if (entry.sources.some(({ node }) => node?.parentElement?.closest('suanpan-html'))) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/workbench');
  await expect(card(page, '近 30 天的好客户').getByRole('listitem').first()).toBeVisible();
  await expect(card(page, '等我审核的订单').getByRole('link').first()).toBeVisible();
  const sum = await page.evaluate(() => (window as unknown as { readonly shifts: number[] }).shifts.reduce((all, one) => all + one, 0));
  expect(sum).toBeLessThan(0.02);
});

test.describe('a widget that fails', () => {
  test.use({ expectedErrors: /SP-LOAD-002|SP-LOAD-005|SP-SLOT-002/ });

  test('says so in its own place, can be tried again, and leaves everything else alone', async ({ page, signInAs }) => {
    await signInAs('owner');
    const errors = consoleErrors(page);
    await page.goto('/has-a-slot');
    await expect(card(page, 'stands')).toHaveText('stands in has-a-slot.side of 42');

    await test.step('One that throws, and one that the entry lacks, have a card at once', async () => {
      await expect(card(page, 'throws').getByRole('alert')).toContainText('SP-LOAD-005');
      await expect(card(page, 'isMissing').getByRole('alert')).toContainText('SP-SLOT-002');
      await page.getByRole('button', { name: 'Count: 0' }).click();
      await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
    });

    await test.step('One that never mounts has a card when its time is over', async () => {
      await expect(card(page, 'hangs').getByRole('alert')).toContainText('SP-LOAD-002');
    });

    await test.step('A retry brings both back', async () => {
      for (const name of ['throws', 'hangs']) {
        await card(page, name).getByRole('button', { name: '重试' }).click();
        await expect(card(page, name)).toHaveText(`${name} in has-a-slot.side of 42`);
      }
      await expect(card(page, 'isMissing').getByRole('alert')).toBeVisible();
    });
    expect(errors.filter((text) => text.includes('its-widgets-fail@'))).toHaveLength(3);

    await test.step('An app cannot fill the slot of another', async () => {
      await page.getByRole('button', { name: 'Fill a slot of another app' }).click();
      await expect(page.getByRole('button', { name: /SP-SLOT-001/ })).toBeVisible();
    });
  });

  test('is told in the inspector', async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.goto('/has-a-slot');
    await expect(card(page, 'isMissing').getByRole('alert')).toBeVisible();
    await frameIsThere(page);
    await page.keyboard.press('Control+Shift+Period');
    await page.getByRole('region', { name: '检查器' }).getByText('插槽', { exact: true }).click();
    const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) });
    await expect(row('stands')).toContainText('已显示');
    await expect(row('stands')).toContainText(/its-widgets-fail@.*ms/);
    await expect(row('isMissing')).toContainText('SP-SLOT-002');
  });

  test('what leaves with its page ends for good: signal, listeners, elements and styles', async ({ page, signInAs }) => {
    await signInAs('owner');
    await page.goto('/has-a-slot');
    await expect(card(page, 'stands')).toHaveText('stands in has-a-slot.side of 42');
    await expect(card(page, 'isMissing').getByRole('alert')).toBeVisible();
    await expect(card(page, 'stands').getByText('stands')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
    await expect(card(page, 'isMissing').getByText('暂时打不开')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
    await page.setViewportSize({ width: 1400, height: 900 });
    await expect.poll(() => countsOf(page)).toMatchObject({ 'stands-resized': 1 });

    await openFromMenu(page, '客户');
    await expect.poll(() => countsOf(page)).toMatchObject({ 'stands-aborted': 1, 'stands-unmounted': 1 });
    await expect(page.locator('[data-widget]')).toHaveCount(0);
    await expect(page.locator('[data-app="its-widgets-fail"]')).toHaveCount(0);
    await page.setViewportSize({ width: 1300, height: 900 });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1300);
    expect(await countsOf(page)).toMatchObject({ 'stands-resized': 1 });
  });
});

test('a customer of sales has at the side what another app knows, and each customer their own', async ({ page, request, signInAs }) => {
  const owner = await signInAs('owner');
  const [order] = await createOrders(request, owner, { quantities: [1] });
  await page.goto(`/sales/orders/${order?.id}`);
  await expect(card(page, 'aside')).toHaveText(`aside in sales.order.side of ${order?.id},${order?.customer.id}`);
  await page.goto(`/sales/customers/${order?.customer.id}`);
  await expect(card(page, 'aside')).toHaveText(`aside in sales.customer.side of ${order?.customer.id}`);
  await openFromMenu(page, '工作台');
  await expect(card(page, '近 30 天的好客户').getByRole('heading')).toBeVisible();
});
