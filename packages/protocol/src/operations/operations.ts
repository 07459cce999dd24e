import * as v from 'valibot';
import { parseWith } from '../errors/parse-with.ts';

/** The file of a release that lists its GraphQL operations. */
export const operationsFile = 'operations.json';

const operationSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, 'must be the name of an operation')),
  kind: v.picklist(['query', 'mutation', 'subscription']),
  /** The document exactly as the app sends it. */
  text: v.pipe(v.string(), v.nonEmpty('must not be empty')),
});

const schema = v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hex')), operationSchema);

/** The GraphQL operations of a release, by the SHA-256 of their text. */
export type ReleaseOperations = Readonly<v.InferOutput<typeof schema>>;

/** Returns `value` as the operations of a release, or throws a `ProtocolError` that lists every bad field. */
export function parseOperations(value: unknown, source: string): ReleaseOperations {
  return parseWith(schema, value, { code: 'SP-REL-016', action: `Cannot read the operations "${source}"` });
}

/** The schema of a release's operations, for the generator of JSON Schema. Private to the workspace. */
export { schema as operationsSchema };
