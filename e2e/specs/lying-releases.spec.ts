import { rm } from 'node:fs/promises';
import type { Route } from '@playwright/test';
import { appFiles } from '@suanpan/testkit/app-files';
import { type ReleaseDraft, writeRelease } from '@suanpan/testkit/write-release';
import { consoleErrors, toldBy } from '../fixtures/console-errors.ts';
import { createCompany } from '../fixtures/create-company.ts';
import { expectFailureCard, expectOthersGoOn } from '../fixtures/failing-app.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { lyingReleases } from '../fixtures/lying-releases.ts';
import { listStore, plantRelease } from '../fixtures/plant-release.ts';
import { releaseCommand } from '../fixtures/release-command.ts';
import { type Program, startProgram } from '../fixtures/start-program.ts';
import { expect, test } from '../fixtures/test.ts';

/** One server with a store of its own for all tests of this file: they publish apps that no other test must see. */
test.describe.configure({ mode: 'default', timeout: 120_000 });

const folder = `test-results-data/lying-releases-${process.pid}`;
const store = { SUANPAN_RELEASES: `${folder}/releases` };
let program: Program;
let url = '';
let session = '';

test.beforeAll(async ({ playwright }) => {
  program = startProgram(['mock-server/dist/main.js'], { PORT: '0', SUANPAN_WORLDS: '1', SUANPAN_DATA: `${folder}/data`, ...store });
  url = await program.url;
  const request = await playwright.request.newContext({ baseURL: url });
  session = findPerson(await createCompany(request, false), 'owner').session;
  await request.dispose();
});

test.afterAll(async () => {
  await program.stop('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

test.beforeEach(({ context }) => context.addCookies([{ name: 'sp_session', value: session, url }]));

async function ship(draft: ReleaseDraft): Promise<string> {
  const written = await writeRelease(`${folder}/built`, draft);
  expect(await releaseCommand(['publish', `./${written.folder}`, '--pointer', 'stable', '--yes'], store)).toMatchObject({ code: 0 });
  return written.release;
}

for (const { draft, refused } of lyingReleases) {
  test(`publish refuses a release that ${draft.app.replaceAll('-', ' ')} with ${refused}, and the store is as it was`, async () => {
    const before = await listStore(store.SUANPAN_RELEASES);
    const written = await writeRelease(`${folder}/lies`, draft);
    expect(await releaseCommand(['publish', `./${written.folder}`], store)).toMatchObject({ code: 1, json: { error: { code: refused } } });
    expect(await listStore(store.SUANPAN_RELEASES)).toEqual(before);
  });
}

test.describe('lies that are in the store already', () => {
  test.use({ expectedErrors: /^\[lies-about-a-hash@|^Failed to find a valid digest/ });

  test('are left out of every page with their code, or found out by the browser, and every other app goes on', async ({ page }) => {
    for (const { draft } of lyingReleases) {
      await plantRelease(store.SUANPAN_RELEASES, (await writeRelease(`${folder}/lies`, draft)).folder);
    }
    await page.goto(`${url}/workbench`);
    await expectOthersGoOn(page);
    for (const { draft, leftOut } of lyingReleases.filter((lying) => lying.leftOut !== null)) {
      const said = program.complaints();
      expect(said).toMatch(new RegExp(`${leftOut} .*(\\n  .*)*${draft.app}@|${leftOut} .*${draft.app}@`));
      await page.goto(`${url}/${draft.app}`);
      await expect(page.getByText('没有这个页面')).toBeVisible();
    }
    const errors = consoleErrors(page);
    await page.goto(`${url}/lies-about-a-hash`);
    await expectFailureCard(page, { title: 'lies-about-a-hash', code: 'SP-LOAD-004', app: 'lies-about-a-hash' });
    await expect(page.getByText('A lie that runs')).toHaveCount(0);
    expect(toldBy('lies-about-a-hash', errors, 'SP-LOAD-004')).toHaveLength(1);
    await expectOthersGoOn(page);
  });
});

test('no file is served that a manifest does not list, whatever the address says', async ({ request }) => {
  const { folder: hiding } = await writeRelease(`${folder}/lies`, {
    app: 'serves-what-it-lists',
    files: appFiles({ title: 'Listed' }),
    unlisted: { 'hidden.js': '' },
  });
  await plantRelease(store.SUANPAN_RELEASES, hiding);
  const base = `${url}/releases/${hiding.split('/').at(-1)}`;
  expect((await request.get(`${base}/main.js`)).status()).toBe(200);
  for (const path of ['hidden.js', 'published.json', '..%2f..%2f..%2fpolicies%2fsales.000001.json'])
    expect((await request.get(`${base}/${path}`)).status(), path).toBe(404);
});

interface FailingEntry {
  readonly draft: ReleaseDraft;
  readonly code: string;
}

const app = (name: string, code: Parameters<typeof appFiles>[0]): ReleaseDraft => ({ app: name, files: appFiles(code) });

const failingEntries: readonly FailingEntry[] = [
  { draft: app('never-resolves', { title: 'Never', top: 'await new Promise(() => undefined);' }), code: 'SP-LOAD-002' },
  { draft: app('exports-nothing', { title: 'Nothing', exports: 'export {};' }), code: 'SP-LOAD-003' },
  { draft: app('throws-at-load', { title: 'Throws', top: "throw new Error('thrown at load');" }), code: 'SP-LOAD-005' },
  { draft: app('throws-in-mount', { title: 'Throws', mount: "throw new Error('thrown in mount');" }), code: 'SP-LOAD-005' },
];

test.describe('an entry that fails', () => {
  test.use({ expectedErrors: /^\[(never-resolves|exports-nothing|throws-at-load|throws-in-mount)@/ });

  for (const { draft, code } of failingEntries) {
    test(`because it ${draft.app.replaceAll('-', ' ')} shows ${code}, says so again after a retry, and every other app goes on`, async ({
      page,
    }) => {
      const release = await ship(draft);
      const errors = consoleErrors(page);
      await page.goto(`${url}/${draft.app}`);
      await expectFailureCard(page, { title: draft.app, code, app: draft.app });
      await expect.poll(() => toldBy(draft.app, errors, code).filter((text) => text.includes(release))).toHaveLength(1);
      await page.getByRole('button', { name: '重试' }).click();
      await expect.poll(() => toldBy(draft.app, errors, code), { timeout: 20_000 }).toHaveLength(2);
      await expectFailureCard(page, { title: draft.app, code, app: draft.app });
      await expectOthersGoOn(page);
    });
  }
});

type Answer = Parameters<Route['fulfill']>[0];

const wrongAnswers: readonly (readonly [says: string, answer: Answer])[] = [
  ['redirects to a page', { status: 302, headers: { location: '/' } }],
  ['is an error page that says 200', { status: 200, contentType: 'text/html', body: '<h1>Sorry</h1>' }],
];

test.describe('an entry whose address answers wrong', () => {
  test.use({ expectedErrors: /^\[answers-wrong@|^Failed to find a valid digest|^Failed to load module script/ });

  for (const [says, answer] of wrongAnswers) {
    test(`because it ${says} shows SP-LOAD-001, every other app goes on, and a retry opens it`, async ({ page }) => {
      await ship(app('answers-wrong', { title: 'Here at last' }));
      const errors = consoleErrors(page);
      const entry = /\/releases\/answers-wrong@[^/]+\/main\.js$/;
      await page.route(entry, (route) => route.fulfill(answer));
      await page.goto(`${url}/answers-wrong`);
      await expectFailureCard(page, { title: 'answers-wrong', code: 'SP-LOAD-001', app: 'answers-wrong' });
      expect(toldBy('answers-wrong', errors, 'SP-LOAD-001').some((text) => text.includes('a page in its place'))).toBe(true);
      await page.unroute(entry);
      await page.getByRole('button', { name: '重试' }).click();
      await expect(page.getByRole('heading', { name: 'Here at last' })).toBeVisible();
      await expectOthersGoOn(page);
    });
  }
});

test.describe('a new release that fails', () => {
  test.use({ expectedErrors: /^\[gets-worse@/ });

  test('has the last good one stand in, and is told of with both', async ({ page }) => {
    const good = await ship({ ...app('gets-worse', { title: 'The good one' }), version: '1.0.0' });
    const bad = await ship({ ...app('gets-worse', { title: 'Worse', mount: "throw new Error('worse');" }), version: '1.1.0' });
    const errors = consoleErrors(page);
    await page.goto(`${url}/gets-worse`);
    await expect(page.getByRole('heading', { name: 'The good one' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(toldBy('gets-worse', errors, 'SP-LOAD-005').filter((text) => text.includes(bad) && text.includes(good))).toHaveLength(1);
    await expectOthersGoOn(page);
  });
});
