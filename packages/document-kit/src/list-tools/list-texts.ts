import { defineTexts } from '@suanpan/app-kit/define-texts';
import { useTexts } from '@suanpan/app-kit/use-texts';
import en from './locales/en-US.json';
import zh from './locales/zh-CN.json';

/** The texts of what lists have besides their rows. Both languages come with the code: it is loaded late, and each file costs the page a line. */
export const listTexts = defineTexts<keyof typeof zh>({
  'zh-CN': () => Promise.resolve({ default: zh }),
  'en-US': () => Promise.resolve({ default: en }),
});

/** Returns the texts of lists in the active language; `ListTexts` activates it. */
export function useListT(): (typeof listTexts)['text'] {
  return useTexts(listTexts);
}
