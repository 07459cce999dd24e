import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type ParsedAppConfig, parseAppConfig } from '@suanpan/protocol/parse-app-config';
import { runnerImport } from 'vite';

/** Reads `app.config.ts` in `root`; throws SP-BUILD-001 when it is missing, does not run, or has wrong fields. */
export async function loadAppConfig(root: string): Promise<ParsedAppConfig> {
  const file = join(root, 'app.config.ts');
  if (!existsSync(file)) throw new ProtocolError('SP-BUILD-001', `Cannot build "${root}": it has no app.config.ts`);
  return parseAppConfig(await run(file), file);
}

async function run(file: string): Promise<unknown> {
  try {
    const { module } = await runnerImport<{ default?: unknown }>(file, { configFile: false, logLevel: 'error' });
    return module.default;
  } catch (cause) {
    throw new ProtocolError('SP-BUILD-001', `Cannot read the app configuration "${file}": it throws`, { cause });
  }
}
