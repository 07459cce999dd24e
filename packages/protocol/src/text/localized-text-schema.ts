import * as v from 'valibot';

export const localizedTextSchema = v.strictObject({
  'zh-CN': v.pipe(v.string(), v.nonEmpty('must not be empty')),
  'en-US': v.pipe(v.string(), v.nonEmpty('must not be empty')),
});

/** A text in every language of the product. */
export type LocalizedText = Readonly<v.InferOutput<typeof localizedTextSchema>>;
