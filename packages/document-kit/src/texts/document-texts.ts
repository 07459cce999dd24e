import { defineTexts } from '@suanpan/app-kit/define-texts';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type zh from '../locales/zh-CN.json';

/** A key of the texts that all documents share. */
export type DocumentTextKey = keyof typeof zh;

/** The texts of the kit; an app activates them with its own, by `joinTexts`. */
export const documentTexts = defineTexts<DocumentTextKey>({
  'zh-CN': () => import('../locales/zh-CN.json'),
  'en-US': () => import('../locales/en-US.json'),
});

/** Returns the texts of the kit in the active language. */
export function useDocumentT(): (typeof documentTexts)['text'] {
  return useTexts(documentTexts);
}
