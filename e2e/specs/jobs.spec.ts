import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { holdRequests } from '../fixtures/hold-requests.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const tray = (page: Page) => page.getByRole('button', { name: /^后台任务/ });
const list = (page: Page) => page.getByRole('dialog', { name: '后台任务' });
/** Holds what an export asks for. */
function holdExport(page: Page): Promise<() => void> {
  return holdRequests(page, /\/graphql/, (request) => request.postData()?.includes('ExportOrders') ?? false);
}

async function openList(page: Page): Promise<void> {
  await page.goto('/sales/orders');
  await frameIsThere(page);
  await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
}

test('a filtered list is exported as it is filtered, all of it, while the person goes on @phone', async ({ page, signInAs }) => {
  await signInAs('owner');
  await openList(page);
  const subtitle = page.getByText(/^共 \d+ 单$/);
  const all = (await subtitle.textContent()) ?? '';
  await page.getByRole('radio', { name: /^已审核/ }).click();
  await expect(page).toHaveURL(/status=APPROVED/);
  // The rows of before stay until the filtered ones are there.
  await expect(subtitle).not.toHaveText(all);
  const release = await holdExport(page);
  const count = Number(/\d+/.exec((await subtitle.textContent()) ?? '')?.[0]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();

  await test.step('It is in the list of jobs, which everybody can use', async () => {
    await expect(tray(page)).toHaveAccessibleName('后台任务，1 项进行中');
    await tray(page).click();
    await expect(list(page).getByRole('progressbar', { name: '导出销售订单' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(tray(page)).toBeFocused();
  });

  await test.step('It goes on behind another page, whatever becomes of its own', async () => {
    await page.getByRole('link', { name: '工作台' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/好/);
    release();
    await expect(page.getByText(`导出销售订单：已导出 ${count} 单`).first()).toBeVisible();
  });

  await test.step('The file has a row for each order, and says so', async () => {
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^销售订单 \d{4}-\d\d-\d\d\.xlsx$/);
    const sheet = strFromU8(
      unzipSync(new Uint8Array(await readFile(await download.path())))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet.match(/<row /g)).toHaveLength(count + 1);
  });

  await test.step('It can be saved once more, and taken off the list', async () => {
    await tray(page).click();
    const again = page.waitForEvent('download');
    await list(page).getByRole('button', { name: '保存文件：导出销售订单' }).click();
    expect((await again).suggestedFilename()).toMatch(/\.xlsx$/);
    await list(page).getByRole('button', { name: '移除：导出销售订单' }).click();
    await expect(tray(page)).toHaveCount(0);
  });
});

test('an export that is begun before the app has come up behind its page is shown once it has', async ({ page, signInAs }) => {
  await signInAs('owner');
  const comeUp = await holdRequests(page, /\/Background\.js$/);
  await openList(page);
  const release = await holdExport(page);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(tray(page)).toHaveCount(0);
  comeUp();
  await expect(tray(page)).toHaveAccessibleName('后台任务，1 项进行中');
  release();
  await expect(page.getByText(/导出销售订单：已导出 \d+ 单/).first()).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ expectedErrors: /^Failed to load resource/ });

  test('an export that the network breaks says so and is done again; one that runs is cancelled, and keeps its page', async ({
    page,
    signInAs,
  }) => {
    await signInAs('owner');
    await openList(page);
    const begin = page.getByRole('button', { name: '导出', exact: true });

    await test.step('The network is gone', async () => {
      await page.route(/\/graphql/, (route) => (route.request().postData()?.includes('ExportOrders') ? route.abort() : route.fallback()));
      await begin.click();
      await expect(tray(page)).toBeVisible();
      await expect(page.getByText(/导出销售订单：没有完成。/).first()).toBeVisible();
      await page.unroute(/\/graphql/);
    });

    await test.step('It is done again from the word that tells of it', async () => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: '重做' }).first().click();
      expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
    });

    await test.step('Whoever would leave the page meanwhile is asked; who has cancelled it is not', async () => {
      const release = await holdExport(page);
      await begin.click();
      await expect(tray(page)).toHaveAccessibleName('后台任务，1 项进行中');
      const question = page.waitForEvent('dialog');
      const leaving = page.evaluate(() => window.location.reload());
      const dialog = await question;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      await leaving;
      await tray(page).click();
      await list(page).getByRole('button', { name: '取消：导出销售订单' }).click();
      await expect(list(page).getByText('已取消')).toBeVisible();
      await expect(tray(page)).toHaveAccessibleName('后台任务');
      release();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: '销售订单' })).toBeVisible();
    });
  });
});
