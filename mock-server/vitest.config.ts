import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const integration = 'src/**/*.integration.test.ts';

/** Node and Vite would each load another of the package's two builds, and GraphQL refuses to be mixed. */
const resolve = { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } };

/** Pure rules run alone; everything else runs against the real embedded database, started once. */
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'mock-server:unit', root, isolate: false, include: ['src/**/*.test.ts'], exclude: [integration] } },
      {
        resolve,
        test: {
          name: 'mock-server:integration',
          isolate: false,
          root,
          include: [integration],
          globalSetup: [`${root}/src/testing/start-cluster.ts`],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What is waited for is a state; a second, the default, is a guess at how busy the machine is.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
