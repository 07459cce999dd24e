import { defineTexts } from '@suanpan/app-kit/define-texts';
import type zh from './locales/zh-CN.json';

/** Every text of the list of jobs; it comes with the first job. */
export const texts = defineTexts<keyof typeof zh>({
  'zh-CN': () => import('./locales/zh-CN.json'),
  'en-US': () => import('./locales/en-US.json'),
});
