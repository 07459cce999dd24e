import * as v from 'valibot';
import { routeSchema } from '../app-config/app-config.ts';
import { parseWith } from '../errors/parse-with.ts';
import { protocolVersion } from '../manifest/manifest-fields.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** An address on the page's own origin. */
const urlSchema = v.pipe(v.string(), v.startsWith('/', 'must be an address on this origin'));

const appSchema = v.strictObject({
  name: v.string(),
  title: localizedTextSchema,
  release: v.string(),
  base: urlSchema,
  entry: urlSchema,
  scope: urlSchema,
  styles: v.array(urlSchema),
  /** What the entry needs before it runs: its own closure and that of its shared libraries. */
  preload: v.array(urlSchema),
  /** The texts of each language: only the page's own is wanted at first. */
  texts: v.record(v.string(), urlSchema),
  routes: v.array(routeSchema),
  /** Why the company gets this release. */
  reason: v.picklist(['stable', 'dev']),
});

const schema = v.strictObject({
  protocol: v.literal(protocolVersion),
  id: v.string(),
  host: v.strictObject({
    release: v.string(),
    base: urlSchema,
    entry: urlSchema,
    styles: v.array(urlSchema),
    preload: v.array(urlSchema),
    texts: v.record(v.string(), urlSchema),
  }),
  apps: v.array(appSchema),
  importMap: v.strictObject({ imports: v.record(v.string(), urlSchema), integrity: v.record(urlSchema, v.string()) }),
});

/**
 * What one company gets now: one release of each app, decided once, on the server, for the life of a page.
 *
 * All addresses are root-relative.
 */
export type Composition = Readonly<v.InferOutput<typeof schema>>;

/** One app of a composition. */
export type ComposedApp = Composition['apps'][number];

/** Returns `value` as a composition, or throws a `ProtocolError` that lists every bad field. */
export function parseComposition(value: unknown, source: string): Composition {
  return parseWith(schema, value, { code: 'SP-REL-001', action: `Cannot read the composition "${source}"` });
}

/** The schema of a composition, for the generator of JSON Schema. Private to the workspace. */
export { schema as compositionSchema };
