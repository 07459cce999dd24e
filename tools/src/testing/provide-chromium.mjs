import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ToolError } from '../errors/tool-error.mjs';
import { runQuietly } from '../processes/run-quietly.mjs';
import { canInstallOnDebian, installOnDebian } from './install-on-debian.mjs';

/**
 * The shell without windows is first: the same engine, and browser tests take a third less processor time with it.
 */
const programs = ['chromium-headless-shell', 'chromium', 'google-chrome', 'chromium-browser'];

/**
 * Makes sure that there is a Chromium and a font with Chinese characters, and names the browser in `SUANPAN_CHROMIUM`.
 *
 * On a Debian machine where we are root it installs what is missing; elsewhere it says what to type.
 *
 * @param {import('../screen/progress.mjs').Progress} progress
 */
export async function provideChromium(progress) {
  if ((await findChromium()) === undefined || !(await hasChineseFont())) await installWhatIsMissing(progress);
  const chromium = await findChromium();
  if (chromium === undefined) throw noChromium('no browser was found');
  process.env['SUANPAN_CHROMIUM'] = chromium;
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  const named = process.env['SUANPAN_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw noChromium(`SUANPAN_CHROMIUM names "${named}", which does not exist`);
  }
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const paths = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? playwrightsOwn();
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await runQuietly('fc-list', [':lang=zh', 'family']);
  return code === 0 && output.trim() !== '';
}

/** @param {import('../screen/progress.mjs').Progress} progress */
async function installWhatIsMissing(progress) {
  if (!canInstallOnDebian()) {
    if ((await findChromium()) !== undefined) return;
    throw noChromium('no browser was found');
  }
  progress.begin('chromium', 'Installing Chromium and a Chinese font (once)');
  const fonts = ['fonts-noto-cjk', 'fontconfig'];
  // An older Debian has the whole browser only.
  let { isDone, output } = await installOnDebian(['chromium-headless-shell', ...fonts]);
  if (!isDone) ({ isDone, output } = await installOnDebian(['chromium', ...fonts]));
  if (!isDone) throw noChromium('apt-get install failed', output);
  progress.done('chromium');
}

/** @param {string} cause @param {string} [output] */
function noChromium(cause, output) {
  return new ToolError('SP-TOOL-004', `Cannot run the browser tests: ${cause}`, {
    ...(output !== undefined && { facts: { 'apt-get': `\n${output}\n` } }),
    remedy:
      'Debian, Ubuntu: sudo apt-get install -y chromium-headless-shell fonts-noto-cjk. Elsewhere: npx playwright install chromium. Or set SUANPAN_CHROMIUM to a browser.',
  });
}
