import type { TradeFormData } from '@suanpan/document-kit/trade-form-data';
import { CreatePurchaseDocument } from '../data/create-purchase.generated.ts';
import { ReadPricesDocument } from '../data/read-prices.generated.ts';
import { ReadTradeOptionsDocument } from '../data/read-trade-options.generated.ts';
import { searchProducts } from './search-products.ts';
import { searchSuppliers } from './search-suppliers.ts';

/** How the forms of purchases reach the backend. */
export const purchaseFormData: TradeFormData = {
  create: CreatePurchaseDocument,
  options: ReadTradeOptionsDocument,
  searchParties: searchSuppliers,
  searchProducts,
  prices: {
    query: ReadPricesDocument,
    documentType: 'purchasing.document',
    permissions: ['purchasing.document.read', 'purchasing.price.read'],
  },
};
