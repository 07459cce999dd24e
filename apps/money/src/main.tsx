import { defineApp } from '@suanpan/app-kit/define-app';
import { joinTexts } from '@suanpan/app-kit/join-texts';
import { documentTexts } from '@suanpan/document-kit/document-texts';
import { Background } from './app/Background.tsx';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update, widgets } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  // Too small for a file of its own.
  background: () => Promise.resolve(Background),
  texts: joinTexts(texts, documentTexts),
  widgets: {
    debtors: () => import('./widgets/Debtors.tsx'),
    cash: () => import('./widgets/Cash.tsx'),
  },
  sharesChanges: true,
});
