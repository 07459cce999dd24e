import * as v from 'valibot';

/** The version of the protocol that this package speaks. */
export const protocolVersion = '1.0';

const integritySchema = v.pipe(
  v.string(),
  v.regex(/^sha(?:256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64})$/, 'must be a SHA-256 or SHA-384 hash like "sha256-…"'),
);

/** A path inside the release: no scheme, no leading slash, no step up; spaces and letters of any script, as `public` files have. */
export const filePathSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!\s)(?!\.\.?(?:\/|$))[\w@.+()[\]!,;=~$&' \u0080-\uffff-]+(\/(?!\.\.?(?:\/|$))[\w@.+()[\]!,;=~$&' \u0080-\uffff-]+)*(?<!\s)$/,
    'must be a path inside the release',
  ),
);

const fileSchema = v.strictObject({
  path: filePathSchema,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0, 'must not be negative'), v.maxValue(20_000_000, 'must be under 20 MB')),
  role: v.picklist(['entry', 'scope', 'library', 'chunk', 'style', 'asset']),
  integrity: integritySchema,
});

/** Every file of a release, each with its integrity. */
export const fileListSchema = v.pipe(v.array(fileSchema), v.minLength(1, 'must list every file'));

/** One file of a release; `bytes` before compression. */
export type ReleaseFile = Readonly<v.InferOutput<typeof fileSchema>>;
