import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { createCompany } from '../fixtures/create-company.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { type Program, startProgram } from '../fixtures/start-program.ts';
import { expect, test } from '../fixtures/test.ts';

/** A copy of the app, as deep below the root as the original, so that its settings find what they extend. */
const copy = `test-results-data/sales-${process.pid}`;
let program: Program | undefined;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  if (!existsSync('shell/dist-development')) await promisify(execFile)('npm', ['run', 'build-dev', '-w', '@suanpan/shell']);
  await cp('apps/sales', copy, { recursive: true, filter: (path) => !['dist', 'node_modules'].includes(basename(path)) });
});

test.afterAll(async () => {
  await program?.stop('SIGTERM');
  await rm(copy, { recursive: true, force: true });
});

test('a saved change of a component is on the page without a reload, and what was typed stays', async ({ page, playwright }, testInfo) => {
  program = startProgram(['--import', 'tsx', 'tools/src/dev-server.ts', copy], {
    PORT: '0',
    SUANPAN_WORLDS: '1',
    SUANPAN_DATA: testInfo.outputPath('data'),
  });
  const url = await program.url;
  const request = await playwright.request.newContext({ baseURL: url });
  const owner = findPerson(await createCompany(request, false), 'owner');
  await request.dispose();
  await page.context().addCookies([{ name: 'sp_session', value: owner.session, url }]);

  await page.goto(`${url}/sales/customers/new`);
  await page.getByLabel('名称').fill('打到一半的名字', { timeout: 60_000 });
  await page.evaluate(() => document.body.setAttribute('data-still-here', ''));

  const file = join(copy, 'src/customers/CustomerForm.tsx');
  const source = await readFile(file, 'utf8');
  const changed = source.replace('<Inline>', '<Inline>热更新已到');
  expect(changed).not.toBe(source);
  await writeFile(file, changed);

  await expect(page.getByText('热更新已到')).toBeVisible();
  await expect(page.getByLabel('名称')).toHaveValue('打到一半的名字');
  await expect(page.locator('body[data-still-here]')).toBeAttached();
  await page.close();
  expect(await program.stop('SIGTERM')).toBe(0);
});
