import { answersInParts } from '@suanpan/app-kit/answers-in-parts';
import { defineApp } from '@suanpan/app-kit/define-app';
import { joinTexts } from '@suanpan/app-kit/join-texts';
import { documentTexts } from '@suanpan/document-kit/document-texts';
import { ListCustomersDocument } from './data/list-customers.generated.ts';
import { ListOrdersDocument } from './data/list-orders.generated.ts';
import { ReadCustomerDocument } from './data/read-customer.generated.ts';
import { ListSalesDocument } from './data/list-sales.generated.ts';
import { ReadSaleDocument } from './data/read-sale.generated.ts';
import { ReadOrderDocument } from './data/read-order.generated.ts';
import { customerData, orderData, saleData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update, widgets } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  background: async () => (await import('./app/Background.tsx')).Background,
  texts: joinTexts(texts, documentTexts),
  widgets: {
    ordersToApprove: () => import('./widgets/OrdersToApprove.tsx'),
    bestCustomers: () => import('./widgets/BestCustomers.tsx'),
  },
  sharesChanges: true,
  inParts: answersInParts,
  first: {
    data: [...orderData, ...saleData, ...customerData],
    documents: [ListOrdersDocument, ReadOrderDocument, ListSalesDocument, ReadSaleDocument, ListCustomersDocument, ReadCustomerDocument],
  },
});
