import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** Node and Vite would each load another of the package's two builds, and GraphQL refuses to be mixed. */
const resolve = { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } };
const integration = 'src/**/*.integration.test.ts';
const database = { globalSetup: [`${root}/src/testing/start-cluster.ts`], testTimeout: 30_000, hookTimeout: 60_000 };

/**
 * Pure rules run alone; everything else runs against the real embedded database, started once.
 *
 * Where another configuration takes this one in as a whole, its two projects are one, as Vitest does not nest them.
 */
export default defineConfig({
  resolve,
  test: {
    name: 'mock-server',
    root,
    include: ['src/**/*.test.ts'],
    ...database,
    projects: [
      { resolve, test: { name: 'mock-server:unit', root, include: ['src/**/*.test.ts'], exclude: [integration] } },
      { resolve, test: { name: 'mock-server:integration', root, include: [integration], ...database } },
    ],
  },
});
