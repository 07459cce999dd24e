import { mkdirSync } from 'node:fs';
import { type Browser, type Page, chromium } from '@playwright/test';
import { chromiumArguments } from '../engines/chromium-arguments.ts';
import { views } from './views.ts';

// `node --import tsx e2e/screenshots/main.ts <address> [path of the browser]`: takes the pictures of docs/screenshots from a running demo.
const [, , url = 'http://localhost:4000', executablePath = '/usr/bin/chromium'] = process.argv;
const folder = new URL('../../docs/screenshots/', import.meta.url).pathname;
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
] as const;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
for (const locale of ['zh-CN', 'en-US'] as const)
  for (const colorScheme of ['light', 'dark'] as const) for (const size of sizes) await takeAll(browser, { locale, colorScheme, size });
await browser.close();

interface Look {
  readonly locale: 'zh-CN' | 'en-US';
  readonly colorScheme: 'light' | 'dark';
  readonly size: (typeof sizes)[number];
}

async function takeAll(from: Browser, { locale, colorScheme, size }: Look): Promise<void> {
  const context = await from.newContext({ viewport: size, locale, colorScheme, reducedMotion: 'reduce', baseURL: url });
  const page = await context.newPage();
  await signIn(page, locale);
  for (const { name, show } of views) {
    await show(page);
    await page.screenshot({ path: `${folder}${name}-${size.width}-${locale}-${colorScheme}.jpg`, type: 'jpeg', quality: 72 });
  }
  await context.close();
}

/** Signs the demo's accountant in chief in, in a language. */
async function signIn(page: Page, locale: Look['locale']): Promise<void> {
  const ask = (query: string, variables = {}) =>
    page.request.post('/graphql', { headers: { 'x-suanpan-app': 'screenshots' }, data: { query, variables } });
  await ask('mutation ($login: String!, $password: String!) { signIn(loginName: $login, password: $password) { user { id } } }', {
    login: 'lisi',
    password: 'suanpan-demo',
  });
  await ask(`mutation { setLocale(locale: ${locale.replace('-', '_')}) { locale } }`);
}
