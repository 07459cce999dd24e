import { defineTexts } from '@suanpan/app-kit/define-texts';
import { useTexts } from '@suanpan/app-kit/use-texts';
import en from '../locales/en-US.json';
import zh from '../locales/zh-CN.json';

/** A key of the texts of what is printed. */
export type PrintTextKey = keyof typeof zh;

/** The texts of what is printed. Both languages come with the code: it is loaded late, and each file costs the page a line. */
export const printTexts = defineTexts<PrintTextKey>({
  'zh-CN': () => Promise.resolve({ default: zh }),
  'en-US': () => Promise.resolve({ default: en }),
});

/** Returns a text of what is printed. */
export type PrintText = (typeof printTexts)['text'];

/** Returns the texts of what is printed in the active language; `PrintTexts` activates it. */
export function usePrintT(): PrintText {
  return useTexts(printTexts);
}
