import { join } from 'node:path';
import { precompress } from '@suanpan/build/precompress';
import { cataloguePlugin } from '@suanpan/build/texts';
import { locales } from '@suanpan/protocol/locales';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The same components as one plain single-page application, as Vite builds it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/spa/',
  plugins: [
    react(),
    // As the shell does it for all apps: the components' own texts in the product's languages alone.
    optimizeLocales.vite({ locales: [...locales] }),
    cataloguePlugin(),
    { name: 'precompress', apply: 'build', closeBundle: () => precompress(join(import.meta.dirname, '../dist/spa')) },
  ],
  build: { outDir: '../dist/spa', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
});
