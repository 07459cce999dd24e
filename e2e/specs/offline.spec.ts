import { type Page, expect, test } from '../fixtures/test.ts';

test.use({ serviceWorkers: 'allow', expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|SP-HOST-001/ });

test('without a network, pages that were opened come up again and say how old they are; what is typed is kept until it can be saved @phone', async ({
  page,
  context,
  signInAs,
  company,
}) => {
  await signInAs('owner');
  await markWhenKept(page);
  await page.goto('/sales/orders/new');
  await expect(page.getByRole('combobox', { name: /^客户/ })).toBeVisible();
  await page.goto('/sales/orders');
  const orders = page.getByRole('link', { name: /^XSDD-/ });
  await expect(orders.first()).toBeVisible();
  const known = await orders.first().textContent();
  await isKept(page);

  await test.step('The page comes up again with the list as it was, and says so', async () => {
    await context.setOffline(true);
    await page.reload();
    await expect(orders.first()).toHaveText(known ?? 'none');
    await expect(page.getByRole('status').filter({ hasText: /^离线显示的是/ })).toBeVisible();
    await expect(page.getByText(company.name)).toBeVisible();
  });

  await test.step('What was never read cannot be shown, and is told', async () => {
    await orders.first().click();
    await expect(page.getByText('没有读到数据')).toBeVisible();
  });

  await test.step('Once the network is back it is there by itself, and nothing says offline any more', async () => {
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(known ?? 'none');
    await expect(page.getByRole('status').filter({ hasText: /^离线/ })).toHaveCount(0);
    await context.setOffline(true);
  });

  await test.step('What is typed is not saved, and not lost', async () => {
    await page.goto('/sales/orders/new');
    await page.getByLabel('备注').first().fill('离线时写的');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByText('连不上服务器')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('备注').first()).toHaveValue('离线时写的');
  });
});

test('after signing out nothing of a person is on the device, and files of the shell are', async ({ page, context, signInAs }) => {
  await signInAs('owner');
  await markWhenKept(page);
  await page.goto('/sales/orders');
  await isKept(page);
  expect(await keptIn(page)).toContain('suanpan-page-1');
  await page.getByRole('button', { name: '我的账户' }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page.getByLabel('密码')).toBeVisible();
  await expect.poll(() => keptIn(page)).toEqual(['suanpan-files-1']);
  await context.setOffline(true);
  const failure = await page.reload().catch((error: unknown) => String(error));
  expect(failure).toContain('net::ERR_');
});

test('a release that is no longer given out leaves the device', async ({ page, signInAs }) => {
  await signInAs('owner');
  await markWhenKept(page);
  await page.goto('/sales/orders');
  await isKept(page);
  await page.evaluate(async () => {
    const cache = await caches.open('suanpan-files-1');
    await cache.put('/releases/sales@0.0.1-00000000/main.js', new Response(''));
  });
  await page.reload();
  await isKept(page);
  const releases = await page.evaluate(async () => {
    const keys = await (await caches.open('suanpan-files-1')).keys();
    return [...new Set(keys.map(({ url }) => new URL(url).pathname.split('/')[2]?.split('@')[0] ?? ''))];
  });
  expect(releases.toSorted()).toEqual(['sales', 'shell']);
});

test('the page can be installed as an application', async ({ page, signInAs }) => {
  await signInAs('owner');
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const response = await page.request.get(address ?? '');
  const { name, icons, display, start_url: start } = (await response.json()) as Manifest;
  expect({ name, display, start }).toEqual({ name: '算盘 Suanpan', display: 'standalone', start: '/' });
  // What Chromium asks of an application that can be installed, beside a secure page.
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of icons) expect((await page.request.get(src)).headers()['content-type']).toBe('image/png');
});

interface Manifest {
  readonly name: string;
  readonly display: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
}

async function markWhenKept(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // An error page of the browser has none.
    (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.addEventListener('message', ({ data }) => {
      if ((data as { kind?: string }).kind === 'kept') document.documentElement.dataset['kept'] = '';
    });
  });
}

async function isKept(page: Page): Promise<void> {
  await expect(page.locator('html[data-kept]')).toBeAttached({ timeout: 20_000 });
}

async function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).toSorted());
}
