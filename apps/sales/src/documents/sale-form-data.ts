import type { TradeFormData } from '@suanpan/document-kit/trade-form-data';
import { CreateSaleDocument } from '../data/create-sale.generated.ts';
import { ReadTradeOptionsDocument } from '../data/read-trade-options.generated.ts';
import { salePrices } from './sale-prices.ts';
import { searchCustomers } from '../orders/search-customers.ts';
import { searchProducts } from '../orders/search-products.ts';
import { SaleLines } from './SaleLines.tsx';

/** How the form of sales reaches the backend. */
export const saleFormData: TradeFormData = {
  create: CreateSaleDocument,
  options: ReadTradeOptionsDocument,
  searchParties: searchCustomers,
  searchProducts,
  prices: salePrices,
  Lines: SaleLines,
};
