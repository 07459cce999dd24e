import type { TradePrices } from '@suanpan/document-kit/trade-form-data';
import { ReadPricesDocument } from '../data/read-prices.generated.ts';

/** What customers paid before, on sales. */
export const salePrices: TradePrices = {
  query: ReadPricesDocument,
  documentType: 'sales.document',
  permissions: ['sales.document.read', 'sales.price.read'],
};
