import { join } from 'node:path';
import { build } from 'vite';
import { bench } from '../sides/folders.ts';

/** Builds the script that commands a host page and looks at it. */
export async function buildDriver(): Promise<void> {
  await build({
    root: bench,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __APP__: '"host"', __RELEASE__: '"1"' },
    build: {
      outDir: join(bench, 'dist/driver'),
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      reportCompressedSize: false,
      lib: { entry: join(bench, 'src/isolation/driver/driver-page.ts'), formats: ['es'], fileName: () => 'driver.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}
