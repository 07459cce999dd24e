import { findViolations } from '../fixtures/find-violations.ts';
import { frameIsThere } from '../fixtures/frame-is-there.ts';
import { expect, test } from '../fixtures/test.ts';

test('the inspector comes by a shortcut, tells of apps and messages, and leaves nothing behind', async ({ page, context, signInAs }) => {
  await signInAs('owner');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = page.waitForResponse(/\/ShownInspector-[^/]*\.js$/);
  await page.goto('/asks-and-hears');
  const ask = page.getByRole('button', { name: 'Ask for a sum' });
  await ask.click();
  await expect(page.getByText('Sum: 6')).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/ShownInspector-')))).toBe(
    false,
  );

  await frameIsThere(page);
  await page.keyboard.press('Control+Shift+Period');
  const inspector = page.getByRole('region', { name: '检查器' });
  await code;

  await test.step('It tells where each app stands', async () => {
    await expect(inspector.getByRole('row', { name: /^asks-and-hears 已显示 asks-and-hears@/ })).toBeVisible();
    await expect(inspector.getByRole('row', { name: /^answers-and-tells 已显示 answers-and-tells@/ })).toBeVisible();
    await expect(inspector.getByRole('row', { name: /^sales 未打开 sales@/ })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('It tells of messages as they come, and which reached nobody', async () => {
    await inspector.getByRole('radio', { name: '消息' }).click();
    await expect(inspector.getByRole('row').filter({ hasText: '已答复' })).toContainText('[1,2,3]');
    await inspector.getByRole('button', { name: '暂停' }).click();
    await page.getByRole('button', { name: 'Ask for nothing' }).click();
    await expect(page.getByText('Sum: SP-MSG-006 too-few')).toBeVisible();
    await expect(inspector.getByRole('row').filter({ hasText: '已拒绝' })).toHaveCount(0);
    await inspector.getByRole('button', { name: '继续' }).click();
    await expect(inspector.getByRole('row').filter({ hasText: '已拒绝' })).toContainText('SP-MSG-006');
    await inspector.getByRole('searchbox', { name: '筛选主题或应用' }).fill('no such topic');
    await expect(inspector.getByText('还没有消息')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('It tells what the builds could not bind, and which list could not be read', async () => {
    const finding = { code: 'SP-BUILD-005', file: 'src/main.ts', excerpt: 'Array.prototype.first = …' };
    await page.route(/asks-and-hears@[^/]+\/findings\.json$/, (route) => route.fulfill({ json: { findings: [finding] } }));
    await page.route(/workbench@[^/]+\/findings\.json$/, (route) => route.fulfill({ body: 'no list' }));
    await inspector.getByRole('radio', { name: '构建发现' }).click();
    await expect(inspector.getByRole('row', { name: /^SP-BUILD-005 asks-and-hears asks-and-hears@.* src\/main\.ts Array/ })).toBeVisible();
    await expect(inspector.getByRole('row', { name: /^读取失败 workbench / })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.unrouteAll();
    await inspector.getByRole('radio', { name: '应用', exact: true }).click();
    await inspector.getByRole('radio', { name: '构建发现' }).click();
    await expect(inspector.getByText('构建没有发现绑不到应用的代码')).toBeVisible();
  });

  await test.step('Its report has no content of messages', async () => {
    await inspector.getByRole('button', { name: '复制报告' }).click();
    await expect(page.getByRole('region', { name: '通知' })).toContainText('报告已复制');
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('scenario.sum.made');
    expect(report).not.toContain('content');
  });

  await test.step('Escape closes it, and the focus is where it was', async () => {
    await inspector.getByRole('button', { name: '关闭检查器' }).focus();
    await page.keyboard.press('Escape');
    await expect(inspector).toHaveCount(0);
    await expect(ask).toBeFocused();
  });
});

test('the inspector tells what the page asks of the backend, and how long each answer took', async ({ context, signInAs }) => {
  await signInAs('owner');
  // A page whose clock goes: what the browser has timed is nothing where it stands.
  const page = await context.newPage();
  await page.goto('/sales/orders');
  await page.getByRole('searchbox').fill('XSDD');
  await frameIsThere(page);
  await page.keyboard.press('Control+Shift+Period');
  const inspector = page.getByRole('region', { name: '检查器' });
  await inspector.getByRole('radio', { name: 'GraphQL' }).click();
  await expect(inspector.getByRole('row', { name: /^ListOrders \d+ ms \d+ ms \d+\.\d kB/ }).first()).toBeVisible();
});
