import type { Locale } from '@suanpan/protocol/session';

/** Each language in its own words, so that everybody finds theirs. */
export const languageNames: Readonly<Record<Locale, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };
