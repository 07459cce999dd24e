import type { ShownDeliveryLine } from '#business/trade/delivery-unit.ts';
import type { HandOver } from '#business/trade/hand-over.ts';
import type { OpenDelivery } from '#business/trade/open-delivery.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import type { Page } from '#core/paging/page.ts';
import type { Product } from '#core/product/product.ts';

/** The types of the schema that are about goods that are to go or come, and what they are made from. */
export interface DeliveryObjects {
  OpenDelivery: OpenDelivery;
  DeliveryLine: ShownDeliveryLine;
  DeliveryGoods: Pick<Product, 'id' | 'sku' | 'name' | 'spec'>;
  DeliveryScan: { readonly code: string; readonly quantity: string };
  OpenDeliveryConnection: { readonly page: Page<OpenDelivery>; readonly count: () => Promise<number> };
  OpenDeliveryEdge: { readonly row: OpenDelivery; readonly cursor: string };
  HandedOver: Pick<TradeDocument, 'id' | 'number' | 'date' | 'note' | 'type'> & { readonly orderId: string };
  HandOver: HandOver;
  HandOverConnection: { readonly page: Page<HandOver>; readonly count: () => Promise<number> };
  HandOverEdge: { readonly row: HandOver; readonly cursor: string };
}
