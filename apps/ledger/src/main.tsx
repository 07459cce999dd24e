import { defineApp } from '@suanpan/app-kit/define-app';
import { ListAccountsDocument } from './data/list-accounts.generated.ts';
import { ReadAccountDocument } from './data/read-account.generated.ts';
import { ReadMonthsDocument } from './data/read-months.generated.ts';
import { ReadVoucherDocument } from './data/read-voucher.generated.ts';
import { accountData, balanceData, closingData, voucherData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update, widgets } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  background: async () => (await import('./app/Background.tsx')).Background,
  texts,
  widgets: {
    monthClose: () => import('./widgets/MonthClose.tsx'),
  },
  sharesChanges: true,
  first: {
    data: [...accountData, ...voucherData, ...balanceData, ...closingData],
    documents: [ListAccountsDocument, ReadAccountDocument, ReadMonthsDocument, ReadVoucherDocument],
  },
});
