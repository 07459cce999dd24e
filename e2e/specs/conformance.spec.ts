import { readdir } from 'node:fs/promises';
// The suite opens pages of its own, so nothing of the other fixtures is needed.
import { expect, test } from '@playwright/test';
import { judgeRelease } from '@suanpan/conformance/judge-release';
import type { PromiseId } from '@suanpan/conformance/promises';
import { writeRelease } from '@suanpan/testkit/write-release';
import { appFiles } from '@suanpan/testkit/app-files';
import { brokenPromises } from '../fixtures/broken-promises.ts';
import { serveFolder } from '../fixtures/serve-folder.ts';

const shell = 'shell/dist-bare';
const frameworks = ['written-in-plain-ts', 'written-in-svelte', 'wants-react-18'];

/** Each release is brought up on eight pages and more. */
test.describe.configure({ timeout: 240_000 });

for (const folder of [...frameworks.map((name) => `e2e/apps/${name}`), 'apps/sales']) {
  test(`${folder} keeps every promise, without a backend`, async ({ browser }) => {
    const { verdicts } = await judgeRelease({ source: `${folder}/dist`, browser, shell });
    expect(verdicts.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(verdicts.filter(({ state }) => state === 'not applicable').map(({ id }) => id)).toEqual(['served']);
  });
}

for (const { promise, because, draft, also = [] } of brokenPromises) {
  test(`a release is told that it breaks "${promise}" because ${because}`, async ({ browser }, testInfo) => {
    const only: readonly PromiseId[] = [...new Set(['manifest', 'mounts', 'console', promise, ...also] as const)];
    const { folder } = await writeRelease(testInfo.outputPath('releases'), draft);
    const { verdicts } = await judgeRelease({ source: folder, browser, shell, only });
    const failed = verdicts.filter(({ state }) => state === 'failed').map(({ id }) => id);
    expect(failed.toSorted(), JSON.stringify(verdicts)).toEqual([promise, ...also].toSorted());
  });
}

test('a release is judged under its address, too', async ({ browser, baseURL }) => {
  const [release = ''] = await readdir('e2e/apps/written-in-plain-ts/dist');
  const source = `${baseURL}/releases/${release}`;
  const { verdicts } = await judgeRelease({ source, browser, shell, only: ['files', 'served', 'mounts'] });
  expect(verdicts.map(({ id, state }) => `${id} ${state}`)).toEqual(['files passed', 'served passed', 'mounts passed']);
});

test('a release is told that it breaks "served" because its server calls every file a text', async ({ browser }, testInfo) => {
  const { folder } = await writeRelease(testInfo.outputPath('releases'), { app: 'wrong', files: appFiles({ title: 'Wrong' }) });
  const server = await serveFolder(folder, 'text/plain');
  const { verdicts } = await judgeRelease({ source: server.url, browser, shell, only: ['files', 'served'] });
  await server.stop();
  expect(verdicts.map(({ id, state }) => `${id} ${state}`)).toEqual(['files passed', 'served failed']);
  expect(verdicts[1]?.evidence).toContain('main.js comes as text/plain');
});
