import { existsSync } from 'node:fs';
import type { EngineName } from './engine.ts';

/** Where a browser of each engine is, in the order of preference; an environment variable names another. */
const places: Readonly<Record<EngineName, { readonly variable: string; readonly paths: readonly string[] }>> = {
  chromium: { variable: 'SUANPAN_CHROMIUM', paths: ['/usr/bin/chromium', '/usr/bin/google-chrome'] },
  firefox: { variable: 'SUANPAN_FIREFOX', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
  webkit: {
    variable: 'SUANPAN_MINIBROWSER',
    paths: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
      ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
    ),
  },
};

/** The programs that WebKit needs beside its MiniBrowser. */
const webkitPrograms = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

/** Returns the program of an engine's browser, or undefined where it is not installed. */
export function findBrowser(engine: EngineName): string | undefined {
  const { variable, paths } = places[engine];
  const found = process.env[variable] ?? paths.find((path) => existsSync(path));
  return engine === 'webkit' && !webkitPrograms.every((path) => existsSync(path)) ? undefined : found;
}

/** Returns what installs an engine's browser on Debian. */
export function howToInstall(engine: EngineName): string {
  const packages = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb' };
  return `apt-get install ${packages[engine]}`;
}
