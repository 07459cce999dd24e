import { defineApp } from '@suanpan/app-kit/define-app';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  texts,
  sharesChanges: true,
});
