import type { Engine, EngineName } from './engine.ts';
import { openChromium } from './chromium.ts';
import { findBrowser, howToInstall } from './find-browser.ts';
import { openFirefox } from './firefox.ts';
import { openWebkit } from './webkit.ts';

const open: Readonly<Record<EngineName, (program: string) => Promise<Engine>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebkit,
};

/** Starts the installed browser of an engine; throws with the way to install it where there is none. */
export async function openEngine(name: EngineName): Promise<Engine> {
  const program = findBrowser(name);
  if (program === undefined) throw new Error(`There is no browser for ${name}: ${howToInstall(name)}`);
  return open[name](program);
}
