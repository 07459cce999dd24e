import * as v from 'valibot';
import { parseWith } from '../errors/parse-with.ts';

/** The file of a release that says which values of enums it was built for. */
export const knownEnumsFile = 'enums.json';

const schema = v.record(v.string(), v.array(v.string()));

/** The values of each enum that a release may be answered with, as the schema had them when it was built. */
export type KnownEnums = Readonly<Record<string, readonly string[]>>;

/** Returns `value` as the enums that a release knows, or throws a `ProtocolError` that lists every bad field. */
export function parseKnownEnums(value: unknown, source: string): KnownEnums {
  return parseWith(schema, value, { code: 'SP-REL-016', action: `Cannot read the enums "${source}"` });
}
