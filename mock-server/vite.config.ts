import { defineConfig } from 'vite';

/** Bundles the server and the workspace's own packages into dist/main.js; npm packages are loaded from node_modules. */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
  ssr: { noExternal: [/^@suanpan\//], target: 'node' },
});
