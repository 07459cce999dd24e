import { defineTexts } from '@suanpan/app-kit/define-texts';
import type zh from './locales/zh-CN.json';

/** Every text of taking an invitation; it comes with the form, not with the page. */
export const texts = defineTexts<keyof typeof zh>({
  'zh-CN': () => import('./locales/zh-CN.json'),
  'en-US': () => import('./locales/en-US.json'),
});
