import { defineTexts } from '@suanpan/app-kit/define-texts';
import type zh from './locales/zh-CN.json';

/** Every text of what stands in the place of a page; it comes with it, not with the page. */
export const texts = defineTexts<keyof typeof zh>({
  'zh-CN': () => import('./locales/zh-CN.json'),
  'en-US': () => import('./locales/en-US.json'),
});
