import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { appConfigSchema } from '../src/app-config/app-config.ts';
import { compositionSchema } from '../src/composition/composition.ts';
import { hostManifestSchema } from '../src/manifest/host-manifest.ts';
import { releaseManifestSchema } from '../src/manifest/manifest.ts';
import { renderContract } from './render-contract.ts';
import { renderErrors } from './render-errors.ts';

const contracts = [
  { name: 'app-config', title: 'App configuration (`app.config.ts`)', intro: 'What an app says about itself.', schema: appConfigSchema },
  {
    name: 'release-manifest',
    title: 'Release manifest (`release.json`)',
    intro: 'What a build says about one release of an app.',
    schema: releaseManifestSchema,
  },
  {
    name: 'host-manifest',
    title: 'Host manifest',
    intro: 'What the build of the shell says about itself and the libraries it shares.',
    schema: hostManifestSchema,
  },
  {
    name: 'composition',
    title: 'Composition',
    intro: 'What one company gets: the server puts it into the page.',
    schema: compositionSchema,
  },
] as const;

const root = fileURLToPath(new URL('../../../', import.meta.url));

function generated(): ReadonlyMap<string, string> {
  const files = new Map([[`${root}docs/protocol/errors.md`, renderErrors()]]);
  for (const { name, title, intro, schema } of contracts) {
    const json = jsonSchemaOf(schema);
    files.set(`${root}packages/protocol/schema/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
    files.set(`${root}docs/protocol/${name}.md`, renderContract({ title, intro, schema: json }));
  }
  return files;
}

/** Checks across fields cannot be said in JSON Schema; the parser makes them. */
function jsonSchemaOf(schema: GenericSchema): object {
  return toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
}

function stale(files: ReadonlyMap<string, string>): string[] {
  return [...files].filter(([file, text]) => read(file) !== text).map(([file]) => relative(root, file));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const files = generated();
if (process.argv.includes('--check')) {
  const old = stale(files);
  if (old.length > 0) {
    console.error(`Out of date: ${old.join(', ')}\n  Run: npm run generate -w @suanpan/protocol`);
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
