import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askApi } from '../fixtures/ask-api.ts';
import { createCompany } from '../fixtures/create-company.ts';
import { createOrders } from '../fixtures/create-orders.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { type Program, startProgram } from '../fixtures/start-program.ts';
import { expect, test as base } from '../fixtures/test.ts';

interface Fixtures {
  /** Starts the built server with settings of its own; it is stopped after the test. */
  readonly start: (environment: Readonly<Record<string, string>>) => Program;
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  start: async ({}, use) => {
    const programs: Program[] = [];
    await use((environment) => {
      const program = startProgram(['mock-server/dist/main.js'], { PORT: '0', SUANPAN_WORLDS: '1', ...environment });
      // A start that must fail leaves nobody waiting for its address.
      program.url.catch(() => undefined);
      programs.push(program);
      return program;
    });
    await Promise.all(programs.map((program) => program.stop('SIGTERM')));
  },
});

test('what was written is there after a restart', async ({ start, playwright }, testInfo) => {
  test.setTimeout(120_000);
  const SUANPAN_DATA = testInfo.outputPath('data');
  const first = start({ SUANPAN_DATA });
  const before = await playwright.request.newContext({ baseURL: await first.url });
  const owner = findPerson(await createCompany(before, false), 'owner');
  const [order] = await createOrders(before, owner, { quantities: [7], until: 'APPROVED' });
  await before.dispose();
  expect(await first.stop('SIGINT')).toBe(0);

  const second = start({ SUANPAN_DATA });
  const after = await playwright.request.newContext({ baseURL: await second.url });
  const { data } = await askApi(after, owner, { query: `{ salesOrder(id: "${order?.id}") { number gross status } }` });
  expect(data.salesOrder).toEqual({ number: order?.number, gross: '17.50', status: 'APPROVED' });
  await after.dispose();
});

test('a port that is taken stops the start with a code and a way out', async ({ start, baseURL }, testInfo) => {
  const program = start({ PORT: new URL(baseURL ?? '').port, SUANPAN_DATA: testInfo.outputPath('data') });
  expect(await program.ended).toBe(1);
  expect(program.said.at(-1)?.['error']).toMatchObject({ code: 'SP-API-902', remedy: expect.stringContaining('PORT') });
});

test('a data folder that cannot be used stops the start with a code and is left alone', async ({ start }, testInfo) => {
  const file = testInfo.outputPath('a-file');
  const foreign = testInfo.outputPath('foreign');
  await writeFile(file, 'mine');
  await mkdir(foreign);
  await writeFile(join(foreign, 'letter.txt'), 'mine');
  for (const [folder, code] of [
    [file, 'SP-API-912'],
    [foreign, 'SP-API-914'],
  ] as const) {
    const program = start({ SUANPAN_DATA: folder });
    expect(await program.ended).toBe(1);
    expect(program.said.at(-1)?.['error']).toMatchObject({ code, remedy: expect.stringContaining('SUANPAN_DATA') });
  }
  expect(await readFile(file, 'utf8')).toBe('mine');
  expect(await readdir(foreign)).toEqual(['letter.txt']);
});

test('a wrong setting stops the start and is named', async ({ start }) => {
  const program = start({ PORT: 'many' });
  expect(await program.ended).toBe(1);
  expect(program.said.at(-1)?.['error']).toMatchObject({ code: 'SP-API-901', message: expect.stringContaining('PORT') });
});

test('a release with a wrong manifest is left out and named, and everything else works', async ({ start, page, playwright }, testInfo) => {
  test.setTimeout(120_000);
  const apps = testInfo.outputPath('apps');
  await cp('e2e/apps/writes-everywhere/dist', join(apps, 'broken', 'dist'), { recursive: true });
  const [release = ''] = await readdir(join(apps, 'broken', 'dist'));
  const manifest = join(apps, 'broken', 'dist', release, 'release.json');
  await writeFile(manifest, JSON.stringify({ ...(JSON.parse(await readFile(manifest, 'utf8')) as object), entry: 7 }));

  const program = start({ SUANPAN_DATA: testInfo.outputPath('data'), SUANPAN_EXTRA_APPS: apps });
  const url = await program.url;
  const request = await playwright.request.newContext({ baseURL: url });
  const owner = findPerson(await createCompany(request, false), 'owner');
  await request.dispose();
  await page.context().addCookies([{ name: 'sp_session', value: owner.session, url }]);
  await page.goto(`${url}/workbench`);
  await expect(page.getByRole('heading', { level: 1, name: owner.name })).toBeVisible();
  await page.goto(`${url}/writes-everywhere`);
  await expect(page.getByText('没有这个页面')).toBeVisible();
  expect(program.complaints()).toContain('SP-REL-001');
  expect(program.complaints()).toContain('entry');
  expect(program.complaints()).toContain(release);
});
