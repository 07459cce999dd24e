import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import mockServer from './mock-server/vitest.config.ts';

const root = import.meta.dirname;

/** Every workspace folder, relative to the root. */
const folders = ['packages', 'apps']
  .flatMap((parent) =>
    readdirSync(`${root}/${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`),
  )
  .concat('shell', 'tools', 'bench');

const withOwnConfig = folders.filter((folder) => existsSync(`${root}/${folder}/vitest.config.ts`));
const plain = folders.filter((folder) => !withOwnConfig.includes(folder));

/** One project for each workspace that has its own configuration, the server's two, and `unit` for all the others. */
export default defineConfig({
  test: {
    watch: false,
    // Vitest would leave one of two cores to whoever watches; nobody does, and most tests wait for a database or a process.
    maxWorkers: 2,
    projects: [
      ...(mockServer.test?.projects ?? []),
      ...withOwnConfig.map((folder) => `./${folder}/vitest.config.ts`),
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          // A test that hangs is found all the same; one on a machine that is busy with others is no failure.
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          include: plain.map((folder) => `${folder}/{src,build}/**/*.test.{ts,tsx}`),
        },
      },
    ],
  },
});
