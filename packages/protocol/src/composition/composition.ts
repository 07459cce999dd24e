import * as v from 'valibot';
import { actionSchema, composedRouteSchema } from '../app-config/app-config.ts';
import { documentTypeSchema } from '../documents/document-type.ts';
import { parseWith } from '../errors/parse-with.ts';
import { protocolVersion } from '../manifest/manifest-fields.ts';
import { declaredMessagesSchema } from '../messages/declared-messages.ts';
import { slotNameSchema, widgetSchema } from '../slots/widget-schema.ts';
import { localizedTextSchema } from '../text/localized-text-schema.ts';

/** An address on the page's own origin. */
const urlSchema = v.pipe(v.string(), v.startsWith('/', 'must be an address on this origin'));

/** What a host needs in order to load one release: every app has it for its present release, and for the one before. */
const loadableShape = {
  release: v.string(),
  base: urlSchema,
  entry: urlSchema,
  scope: urlSchema,
  styles: v.array(urlSchema),
  /** What the entry needs before it runs: its own closure and that of its shared libraries. */
  preload: v.array(urlSchema),
  /** The texts of each language: only the page's own is wanted at first. */
  texts: v.record(v.string(), urlSchema),
  /** What the release may say and hear; absent where that is nothing. */
  messages: v.optional(declaredMessagesSchema),
  /** The places of the release in which others show widgets; absent where it has none. */
  slots: v.optional(v.array(slotNameSchema)),
  /** What the release shows in slots of others; absent where that is nothing. */
  widgets: v.optional(v.array(widgetSchema)),
};

const appSchema = v.strictObject({
  name: v.string(),
  title: localizedTextSchema,
  ...loadableShape,
  routes: v.array(composedRouteSchema),
  actions: v.optional(v.array(actionSchema)),
  /** The kinds of document that the app owns, so that others can refer to one without knowing where it is. */
  documents: v.optional(v.array(documentTypeSchema)),
  /** Why the company gets this release. */
  reason: v.picklist(['stable', 'dev']),
  /** The last known good release, for when this one does not load or mount; null where there is none. */
  fallback: v.nullable(v.strictObject(loadableShape)),
});

const importMapSchema = v.strictObject({
  imports: v.record(v.string(), urlSchema),
  /** By the base of a release: the copies of shared libraries that this release brings itself. */
  scopes: v.record(urlSchema, v.record(v.string(), urlSchema)),
  /** Of every script that may run, fallback releases included, and of every stylesheet that a host links. */
  integrity: v.record(urlSchema, v.string()),
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
    /** What the entry imports itself. */
    first: v.array(urlSchema),
    texts: v.record(v.string(), urlSchema),
  }),
  apps: v.array(appSchema),
  importMap: importMapSchema,
});

/**
 * What one company gets now: one release of each app, decided once, on the server, for the life of a page.
 *
 * All addresses are root-relative.
 */
export type Composition = Readonly<v.InferOutput<typeof schema>>;

/** One app of a composition. */
export type ComposedApp = Composition['apps'][number];

/** As much of an app as is loaded: its present release, or the one before. */
export type LoadableRelease = NonNullable<ComposedApp['fallback']>;

/** A route as the page knows it; what the server alone needs is left out. */
export type ComposedRoute = ComposedApp['routes'][number];

/** Returns `value` as a composition, or throws a `ProtocolError` that lists every bad field. */
export function parseComposition(value: unknown, source: string): Composition {
  return parseWith(schema, value, { code: 'SP-REL-001', action: `Cannot read the composition "${source}"` });
}

/** The schema of a composition, for the generator of JSON Schema. Private to the workspace. */
export { schema as compositionSchema };
