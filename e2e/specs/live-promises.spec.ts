import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type LiveApps, startLiveApps } from '../fixtures/live-apps.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe.configure({ timeout: 180_000 });

let live: LiveApps | undefined;

test.afterEach(async ({ page }) => {
  // The page goes first: what it asks in the background must not find its server gone.
  await page.close();
  await live?.stop();
});

/** An app that asks for everything that a build promises, and says what it got. */
const files = {
  'vite.config.ts': `import { suanpan } from '@suanpan/build/suanpan';
export default { define: { __VERSION__: '"1.2.3"', 'process.env.STAGE': '"try"' }, plugins: [suanpan()] };`,
  'node_modules/old-library/package.json': '{ "name": "old-library", "version": "1.0.0", "main": "index.js" }',
  'node_modules/old-library/index.js': `window.oldLibrary = { stage: process.env.STAGE };
module.exports = () => ({ title: document.title, global: Function('return this')() === window, own: oldLibrary === window.oldLibrary });`,
  'src/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  'src/double.ts': `import { factor } from './factor.ts';
self.onmessage = ({ data }) => self.postMessage([data * factor, typeof document, location.pathname.includes('/@dev/')]);`,
  'src/factor.ts': 'export const factor = 2;',
  'src/writes.ts': "window.written = 'read bare'; location.hash = '#moved'; onresize = () => undefined;",
  'src/start.ts': `import './writes.ts';
import library from 'old-library';
const address = new URL('./picture.svg', import.meta.url).href;
export function start(element) {
  const worker = new Worker(new URL('./double.ts', import.meta.url), { type: 'module' });
  worker.onmessage = async ({ data }) => {
    document.title = 'Promises';
    const asset = await fetch(address);
    const site = await fetch(import.meta.env.BASE_URL + 'mark.svg');
    const got = { written, guard: typeof nowhere, library: library(), old: oldLibrary, worker: data, define: __VERSION__,
      asset: asset.headers.get('content-type'), site: site.headers.get('content-type'), handler: typeof window.onresize };
    element.append(Object.assign(document.createElement('output'), { textContent: JSON.stringify(got) }));
  };
  worker.postMessage(21);
  return () => worker.terminate();
}`,
};

test('what a build promises holds for a live app, its pre-bundled libraries and its workers', async ({ page }) => {
  live = await startLiveApps({
    apps: ['e2e/apps/written-in-plain-ts'],
    options: ['--standalone'],
    prepare: async (folder) => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, 'written-in-plain-ts', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    },
  });
  await page.goto(live.url);
  const output = page.locator('suanpan-html output');
  await expect(output).toBeVisible({ timeout: 60_000 });

  expect(JSON.parse((await output.textContent()) ?? '')).toEqual({
    written: 'read bare',
    guard: 'undefined',
    library: { title: 'Promises', global: true, own: true },
    old: { stage: 'try' },
    worker: [42, 'undefined', true],
    define: '1.2.3',
    asset: 'image/svg+xml',
    site: 'image/svg+xml',
    handler: 'function',
  });
  // Nothing of it is on the page's own window.
  expect(
    await page.evaluate(() =>
      ['written', 'oldLibrary', 'process', '__VERSION__'].filter((name) => name in window).concat(String(window.onresize)),
    ),
  ).toEqual(['null']);
});
