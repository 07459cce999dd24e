import { defineTexts } from '@suanpan/app-kit/define-texts';
import type zh from './locales/zh-CN.json';

/** What is said while the backend cannot be reached; it is there before the network goes. */
export const texts = defineTexts<keyof typeof zh>({
  'zh-CN': () => import('./locales/zh-CN.json'),
  'en-US': () => import('./locales/en-US.json'),
});
