import { defineApp } from '@suanpan/app-kit/define-app';
import { joinTexts } from '@suanpan/app-kit/join-texts';
import { documentTexts } from '@suanpan/document-kit/document-texts';
import { ListProductsDocument } from './data/list-products.generated.ts';
import { ReadProductDocument } from './data/read-product.generated.ts';
import { productData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update, widgets } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  background: async () => (await import('./app/Background.tsx')).Background,
  texts: joinTexts(texts, documentTexts),
  widgets: {
    deliveries: () => import('./widgets/Deliveries.tsx'),
    stockAlerts: () => import('./widgets/StockAlerts.tsx'),
  },
  sharesChanges: true,
  first: { data: productData, documents: [ListProductsDocument, ReadProductDocument] },
});
