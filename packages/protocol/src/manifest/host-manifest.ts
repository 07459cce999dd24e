import * as v from 'valibot';
import { parseWith } from '../errors/parse-with.ts';
import { fileListSchema, filePathSchema, protocolVersion } from './manifest-fields.ts';

const librarySchema = v.strictObject({
  /** The version that apps' ranges are held against. */
  version: v.string(),
  file: filePathSchema,
  /** The static closure of `file`. */
  preload: v.array(filePathSchema),
  /** Stylesheets that its components need, beyond those that every page of the shell has. */
  styles: v.optional(v.array(filePathSchema)),
});

/** An address without a query, of characters that need no escape. */
const originPathSchema = v.pipe(v.string(), v.regex(/^\/(?!releases\/)[\w.-]+(?:\/[\w.-]+)*$/, 'must be an address beside the releases'));

const schema = v.strictObject({
  protocol: v.literal(protocolVersion),
  release: v.string(),
  entry: filePathSchema,
  styles: v.array(filePathSchema),
  preload: v.array(filePathSchema),
  /** Of `preload`, what the entry imports itself: with it the entry runs, whatever is still on its way. Absent where that is nothing. */
  first: v.optional(v.array(filePathSchema)),
  /** What a page needs beyond `preload` for an app that has slots. Absent where that is nothing. */
  slots: v.optional(v.array(filePathSchema)),
  /** The file of each language's texts. */
  texts: v.record(v.string(), filePathSchema),
  files: fileListSchema,
  /** What is served at fixed addresses of the origin, e.g. the service worker: the file of each address. Absent where that is nothing. */
  origin: v.optional(v.record(originPathSchema, filePathSchema)),
  libraries: v.record(v.string(), librarySchema),
});

/** What the shell says about one of its releases: its own files, and the shared libraries that it gives to apps. */
export type HostManifest = Readonly<v.InferOutput<typeof schema>>;

/** Returns `value` as the shell's manifest, or throws a `ProtocolError` that lists every bad field. */
export function parseHostManifest(value: unknown, source: string): HostManifest {
  return parseWith(schema, value, { code: 'SP-REL-001', action: `Cannot read the shell's manifest "${source}"` });
}

/** The schema of the shell's manifest, for the generator of JSON Schema. Private to the workspace. */
export { schema as hostManifestSchema };
