import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A program of a test, in one file that starts fast. */
export interface CompiledProgram {
  readonly file: string;
  remove(): void;
}

const root = join(import.meta.dirname, '../../..');

/** Compiles a program, the process of the fault tests when none is named, into a folder from which its packages are found. */
export async function compileProgram(source = 'src/testing/tcc/tcc-process.ts'): Promise<CompiledProgram> {
  const outDir = mkdtempSync(join(root, 'dist-faults-'));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: source,
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
    ssr: { noExternal: [/^@suanpan\//], target: 'node' },
  });
  return { file: join(outDir, 'program.mjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
