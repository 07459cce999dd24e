import type * as v from 'valibot';
import { parseWith } from '../errors/parse-with.ts';
import { appConfigSchema } from './app-config.ts';

/** An app's configuration with its defaults filled in. */
export type ParsedAppConfig = Readonly<v.InferOutput<typeof appConfigSchema>>;

/** Returns `value` as an app's configuration, or throws a `ProtocolError` that lists every bad field. */
export function parseAppConfig(value: unknown, source: string): ParsedAppConfig {
  return parseWith(appConfigSchema, value, { code: 'SP-BUILD-001', action: `Cannot read the app configuration "${source}"` });
}
