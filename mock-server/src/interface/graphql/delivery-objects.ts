import type { DeliveryLine, OpenDelivery } from '#business/trade/open-delivery.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import type { Page } from '#core/paging/page.ts';
import type { Product } from '#core/product/product.ts';

/** The types of the schema that are about goods that are to go or come, and what they are made from. */
export interface DeliveryObjects {
  OpenDelivery: OpenDelivery;
  DeliveryLine: DeliveryLine;
  DeliveryGoods: Pick<Product, 'id' | 'sku' | 'name' | 'spec' | 'unit' | 'barcode' | 'units'>;
  DeliveryBarcode: { readonly barcode: string; readonly quantity: string };
  OpenDeliveryConnection: { readonly page: Page<OpenDelivery>; readonly count: () => Promise<number> };
  OpenDeliveryEdge: { readonly row: OpenDelivery; readonly cursor: string };
  HandedOver: Pick<TradeDocument, 'id' | 'number' | 'date' | 'note' | 'type'> & { readonly orderId: string };
}
