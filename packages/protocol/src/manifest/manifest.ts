import * as v from 'valibot';
import { actionSchema, appNameSchema, routeSchema } from '../app-config/app-config.ts';
import { budgetsSchema } from '../app-config/budgets.ts';
import { documentTypeSchema } from '../documents/document-type.ts';
import { parseWith } from '../errors/parse-with.ts';
import { ProtocolError } from '../errors/protocol-error.ts';
import { declaredMessagesSchema } from '../messages/declared-messages.ts';
import { slotNameSchema, widgetSchema } from '../slots/widget-schema.ts';
import { localizedTextSchema } from '../text/localized-text-schema.ts';
import { fileListSchema, filePathSchema, protocolVersion } from './manifest-fields.ts';

const sharedSchema = v.strictObject({
  range: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  /** The version that the app was built and tried with. */
  version: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  /** The app's own copy, for a page that has no version in range. */
  fallback: v.optional(filePathSchema),
});

const schema = v.pipe(
  v.strictObject({
    protocol: v.literal(protocolVersion),
    app: appNameSchema,
    title: localizedTextSchema,
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/, 'must be a version like "1.4.2"')),
    release: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*@[0-9a-z.-]+-[0-9a-f]{8}$/, 'must be like "sales@1.4.2-3f9c2a1b"')),
    entry: filePathSchema,
    scope: filePathSchema,
    styles: v.array(filePathSchema),
    preload: v.array(filePathSchema),
    /** What the entry imports itself, of `preload` and of `shared`: with it the app runs and asks for its data, while its pages are on their way. */
    first: v.optional(v.strictObject({ preload: v.array(filePathSchema), shared: v.array(v.string()) })),
    /** The file of each language's texts. */
    texts: v.record(v.string(), filePathSchema),
    files: fileListSchema,
    shared: v.record(v.string(), sharedSchema),
    routes: v.array(routeSchema),
    actions: v.optional(v.array(actionSchema)),
    /** The kinds of document that the app owns, so that others can refer to one without knowing where it is. */
    documents: v.optional(v.array(documentTypeSchema)),
    messages: v.optional(declaredMessagesSchema),
    slots: v.optional(v.array(slotNameSchema)),
    widgets: v.optional(v.array(widgetSchema)),
    permissions: v.array(v.string()),
    locales: v.array(v.string()),
    budgets: v.optional(budgetsSchema),
    build: v.strictObject({ tool: v.string(), time: v.pipe(v.string(), v.isoTimestamp('must be an ISO 8601 instant')) }),
  }),
  v.check(
    (manifest) => manifest.release.startsWith(`${manifest.app}@${manifest.version}-`),
    'release must be made of app, version and hash',
  ),
  v.check((manifest) => everyNamedFileIsListed(manifest), 'entry, scope, styles, preload and fallbacks must be listed in files'),
);

/**
 * What a sub-app says about one of its releases, written by the build and read before any of its code runs.
 *
 * Every field must be enough by itself to route by, to show in an error, or to refuse the release.
 */
export type ReleaseManifest = Readonly<v.InferOutput<typeof schema>>;

/** Returns `value` as a manifest, or throws a `ProtocolError` that lists every bad field. */
export function parseReleaseManifest(value: unknown, source: string): ReleaseManifest {
  refuseOtherProtocol(value, source);
  return parseWith(schema, value, { code: 'SP-REL-001', action: `Cannot read the release manifest "${source}"` });
}

/** Returns whether `value` is a manifest of this version of the protocol. */
export function isReleaseManifest(value: unknown): value is ReleaseManifest {
  return v.is(schema, value);
}

/** The schema of `release.json`, for the generator of JSON Schema. Private to the workspace. */
export { schema as releaseManifestSchema };

function refuseOtherProtocol(value: unknown, source: string): void {
  const spoken = typeof value === 'object' && value !== null && 'protocol' in value ? value.protocol : undefined;
  if (typeof spoken !== 'string' || spoken === protocolVersion) return;
  throw new ProtocolError('SP-REL-002', `Cannot read the release manifest "${source}": it speaks another protocol`, {
    facts: { spoken, known: protocolVersion },
  });
}

interface NamedFiles {
  readonly entry: string;
  readonly scope: string;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
  readonly files: readonly { readonly path: string }[];
  readonly shared: Readonly<Record<string, { readonly fallback?: string | undefined }>>;
}

function everyNamedFileIsListed(manifest: NamedFiles): boolean {
  const listed = new Set(manifest.files.map((file) => file.path));
  const fallbacks = Object.values(manifest.shared).flatMap(({ fallback }) => fallback ?? []);
  return [manifest.entry, manifest.scope, ...manifest.styles, ...manifest.preload, ...fallbacks].every((path) => listed.has(path));
}
