import * as v from 'valibot';

const place = v.pipe(v.string(), v.regex(/^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be like "/sales/orders"'));
const placeOfOne = v.pipe(
  v.string(),
  v.regex(/^(?=[^:]*\/:id(?:\/|$))\/[a-z0-9-]+(\/([a-z0-9-]+|:id))*$/, 'must be like "/sales/orders/:id"'),
);

/** What a manifest says of a kind of document. */
export const documentTypeSchema = v.strictObject({
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/, 'must be like "sales.order"')),
  /** Where one is seen; absent of what is seen in its list only. */
  page: v.optional(placeOfOne),
  /** Where one is seen as it is printed. */
  print: v.optional(placeOfOne),
  /** Where there are all of them. */
  list: v.optional(place),
  /** Where a new one is made. */
  create: v.optional(place),
});

/** A kind of document that an app owns, with its addresses. */
export type DocumentType = Readonly<v.InferOutput<typeof documentTypeSchema>>;

/** A document, or a place for documents of a kind, without knowing whose it is. */
export type DocumentReference =
  | { readonly type: string; readonly id: string; readonly view?: 'page' | 'print' }
  | { readonly type: string; readonly view: 'list' | 'create' };
