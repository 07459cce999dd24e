import type { Locale } from '@suanpan/protocol/session';

/** The words of the walk: with it, as not every app that has lists has the texts of documents. */
export const walkWords: Readonly<Record<Locale, { readonly previous: string; readonly next: string }>> = {
  'zh-CN': { previous: '上一条', next: '下一条' },
  'en-US': { previous: 'Previous in the list', next: 'Next in the list' },
};
