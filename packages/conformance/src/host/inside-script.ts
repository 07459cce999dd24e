import { join } from 'node:path';
import { rolldown } from 'rolldown';

let bundled: Promise<string> | undefined;

/** Returns the script that looks at a page from within, before any of the page's own runs. `base` is where the release's files lie. */
export async function insideScript(base: string): Promise<string> {
  bundled ??= bundle();
  return `{ const releaseBase = ${JSON.stringify(base)};\n${await bundled}\n}`;
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, '../inside/main.ts'), logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}
