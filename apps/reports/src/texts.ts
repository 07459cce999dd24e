import { defineTexts } from '@suanpan/app-kit/define-texts';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type zh from './locales/zh-CN.json';

/** A key of this app's texts. */
export type TextKey = keyof typeof zh;

/** Every text of this app. */
export const texts = defineTexts<TextKey>({
  'zh-CN': () => import('./locales/zh-CN.json'),
  'en-US': () => import('./locales/en-US.json'),
});

/** Returns the texts in the active language. */
export function useT(): (typeof texts)['text'] {
  return useTexts(texts);
}
