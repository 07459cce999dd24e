import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A program of the fault tests, in one file that starts fast. */
export interface CompiledProgram {
  readonly file: string;
  remove(): void;
}

const root = join(import.meta.dirname, '../../..');

/** Compiles the process of the fault tests into a folder from which its packages are found. */
export async function compileProgram(): Promise<CompiledProgram> {
  const outDir = mkdtempSync(join(root, 'dist-faults-'));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/testing/tcc/tcc-process.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'tcc-process.mjs' } },
    },
    ssr: { noExternal: [/^@suanpan\//], target: 'node' },
  });
  return { file: join(outDir, 'tcc-process.mjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
