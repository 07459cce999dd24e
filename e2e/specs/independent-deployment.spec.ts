import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { createCompany } from '../fixtures/create-company.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { releaseCommand } from '../fixtures/release-command.ts';
import { type Program, startProgram } from '../fixtures/start-program.ts';
import { expect, test } from '../fixtures/test.ts';

/** A checkout of one app, as deep below the root as the original, so that its settings find what they extend. */
const checkout = `test-results-data/workbench-${process.pid}`;
let program: Program | undefined;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  await cp('apps/workbench', checkout, { recursive: true, filter: (path) => !['dist', 'node_modules'].includes(basename(path)) });
});

test.afterAll(async () => {
  await program?.stop('SIGTERM');
  await rm(checkout, { recursive: true, force: true });
});

/** Changes a text of the app and builds it; returns the release's folder. */
async function buildWith(greeting: string): Promise<string> {
  const file = join(checkout, 'src/locales/zh-CN.json');
  const texts = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  for (const part of ['morning', 'afternoon', 'evening']) texts[`greeting.${part}`] = `${greeting}，{name}`;
  await writeFile(file, JSON.stringify(texts));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '../../node_modules/vite/bin/vite.js', 'build'], { cwd: checkout });
  return join(checkout, 'dist');
}

test('an app is shipped and taken back under a running server, and a page that is open goes on with its own', async ({
  page,
  context,
  playwright,
}, testInfo) => {
  const store = { SUANPAN_RELEASES: testInfo.outputPath('releases') };
  program = startProgram(['mock-server/dist/main.js'], {
    PORT: '0',
    SUANPAN_WORLDS: '1',
    SUANPAN_DATA: testInfo.outputPath('data'),
    ...store,
  });
  const url = await program.url;
  const request = await playwright.request.newContext({ baseURL: url });
  const owner = findPerson(await createCompany(request, false), 'owner');
  await request.dispose();
  await context.addCookies([{ name: 'sp_session', value: owner.session, url }]);
  const heading = (text: string) => page.getByRole('heading', { level: 1, name: text });

  await test.step('Given a page that is open and has not come to the workbench yet', async () => {
    await page.goto(`${url}/sales/orders`);
    await expect(heading('销售订单')).toBeVisible();
  });

  await test.step('When another release of the workbench is published and promoted', async () => {
    const published = await releaseCommand(['publish', await buildWith('新版本')], store);
    expect(published).toMatchObject({ code: 0, json: { isNew: true, moved: false } });
    expect(await releaseCommand(['promote', 'workbench', '--yes', '--reason', 'a new greeting'], store)).toMatchObject({ code: 0 });
  });

  await test.step('Then a page that is opened now has it', async () => {
    const next = await context.newPage();
    await next.goto(`${url}/workbench`);
    await expect(next.getByRole('heading', { level: 1, name: '新版本' })).toBeVisible();
    await next.close();
  });

  await test.step('And the open page still loads every file of its own release', async () => {
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '工作台' }).click();
    await expect(heading('上午好')).toBeVisible();
  });

  await test.step('When it is rolled back', async () => {
    expect(await releaseCommand(['rollback', 'workbench', '--yes'], store)).toMatchObject({ code: 0 });
  });

  await test.step('Then the next page has the one before', async () => {
    await page.goto(`${url}/workbench`);
    await expect(heading('上午好')).toBeVisible();
  });
});
