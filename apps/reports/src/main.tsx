import { defineApp } from '@suanpan/app-kit/define-app';
import { joinTexts } from '@suanpan/app-kit/join-texts';
import { documentTexts } from '@suanpan/document-kit/document-texts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  background: async () => (await import('./app/Background.tsx')).Background,
  texts: joinTexts(texts, documentTexts),
});
