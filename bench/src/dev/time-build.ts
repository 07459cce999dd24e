import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const file = 'src/customers/CustomerForm.tsx';

/** Builds a copy of an app of the product after an edit, by its own command, and returns how long each command took, in milliseconds. */
export async function timeBuilds(app: string, runs: number): Promise<number[]> {
  // As deep below the root as the app, so that its command and settings find what they name.
  const copy = `test-results-data/build-${process.pid}`;
  await cp(app, copy, { recursive: true, filter: (path) => !['dist', 'node_modules'].includes(basename(path)) });
  try {
    const source = await readFile(join(copy, file), 'utf8');
    const times: number[] = [];
    for (let round = 0; round <= runs; round += 1) {
      await writeFile(join(copy, file), source.replace('<Inline>', `<Inline data-round="${round}">`));
      const begun = performance.now();
      const child = spawn('npm', ['run', 'build'], { cwd: copy, stdio: 'ignore' });
      const [code] = (await once(child, 'close')) as [number | null];
      if (code !== 0) throw new Error(`The build of ${copy} failed`);
      times.push(performance.now() - begun);
    }
    // The first one finds nothing in the caches of the system.
    return times.slice(1);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
