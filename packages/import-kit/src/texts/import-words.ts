import { defineTexts } from '@suanpan/app-kit/define-texts';
import { useTexts } from '@suanpan/app-kit/use-texts';
import en from '../locales/en-US.json';
import zh from '../locales/zh-CN.json';

/** A key of the texts of an import. */
export type ImportTextKey = keyof typeof zh;

/** The texts of an import. Both languages come with the code: it is loaded late, and each file costs the page a line. */
export const importWords = defineTexts<ImportTextKey>({
  'zh-CN': () => Promise.resolve({ default: zh }),
  'en-US': () => Promise.resolve({ default: en }),
});

/** Returns the texts of an import in the active language; `ImportTexts` activates it. */
export function useImportT(): (typeof importWords)['text'] {
  return useTexts(importWords);
}
