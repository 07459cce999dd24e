import { defineApp } from '@suanpan/app-kit/define-app';
import { ListNoticesDocument } from './data/list-notices.generated.ts';
import { ReadWorkbenchDocument } from './data/read-workbench.generated.ts';
import { noticeData, workbenchData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  texts,
  sharesChanges: true,
  first: { data: [...workbenchData, ...noticeData], documents: [ReadWorkbenchDocument, ListNoticesDocument] },
});
