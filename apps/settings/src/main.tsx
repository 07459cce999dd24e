import { defineApp } from '@suanpan/app-kit/define-app';
import { ListAuditDocument } from './data/list-audit.generated.ts';
import { ListMembersDocument } from './data/list-members.generated.ts';
import { ListOwnSessionsDocument } from './data/list-own-sessions.generated.ts';
import { accountData, auditData, memberData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  background: async () => (await import('./app/Background.tsx')).Background,
  texts,
  first: {
    data: [...memberData, ...auditData, ...accountData],
    documents: [ListMembersDocument, ListAuditDocument, ListOwnSessionsDocument],
  },
});
