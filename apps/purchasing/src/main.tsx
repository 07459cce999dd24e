import { defineApp } from '@suanpan/app-kit/define-app';
import { joinTexts } from '@suanpan/app-kit/join-texts';
import { documentTexts } from '@suanpan/document-kit/document-texts';
import { ListPurchasesDocument } from './data/list-purchases.generated.ts';
import { ListSuppliersDocument } from './data/list-suppliers.generated.ts';
import { ReadPurchaseDocument } from './data/read-purchase.generated.ts';
import { ReadSupplierDocument } from './data/read-supplier.generated.ts';
import { purchaseData, supplierData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update, widgets } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  background: async () => (await import('./app/Background.tsx')).Background,
  texts: joinTexts(texts, documentTexts),
  widgets: {
    purchaseTasks: () => import('./widgets/PurchaseTasks.tsx'),
  },
  sharesChanges: true,
  first: {
    data: [...purchaseData, ...supplierData],
    documents: [ListPurchasesDocument, ReadPurchaseDocument, ListSuppliersDocument, ReadSupplierDocument],
  },
});
