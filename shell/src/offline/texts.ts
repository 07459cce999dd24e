import { defineTexts } from '@suanpan/app-kit/define-texts';
import type zh from './locales/zh-CN.json';

/** What is said above the page: while the backend cannot be reached, for which it is there before the network goes, and where nothing is entered. */
export const texts = defineTexts<keyof typeof zh>({
  'zh-CN': () => import('./locales/zh-CN.json'),
  'en-US': () => import('./locales/en-US.json'),
});
