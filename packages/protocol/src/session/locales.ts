/** The languages of the product; the first is the default. */
export const locales = ['zh-CN', 'en-US'] as const;

export type Locale = (typeof locales)[number];
