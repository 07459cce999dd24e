import { findUsableRates } from '#business/tax/usable-rates.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import { createSalesOrder } from '../create-sales-order.ts';
import { movePurchaseOrder } from '../move-purchase-order.ts';
import type { BookMasters } from '../planned-books/book-masters.ts';
import { createPurchaseOrder } from '../save-purchase-order.ts';
import { createQuotation } from '../save-quotation.ts';
import { submitSalesOrder } from '../submit-sales-order.ts';
import type { Work } from '../work.ts';

/** Writes what is still to come: an offer that was sent, an order that waits for its approval, and one for goods that are on their way. */
export async function writeSampleOrders(work: Work, masters: BookMasters, today: string): Promise<void> {
  const { bought, sold } = await lineMakers(work, masters, today);
  const warehouseId = masters.warehouses.get('W1') ?? '';
  const nextWeek = addDays(today, 7);
  const isFor = { date: today, taxIncluded: true };
  await createQuotation(work, {
    entries: {
      ...isFor,
      customerId: masters.customers.get('锦江书店（示例）') ?? '',
      validUntil: addDays(today, 30),
      lines: [sold('SL-002', '60', '8.5')],
    },
    send: true,
  });
  const order = await createSalesOrder(work, {
    ...isFor,
    customerId: masters.customers.get('滨江科技有限公司（示例）') ?? '',
    deliveryDate: nextWeek,
    warehouseId,
    lines: [sold('SL-003', '15', '22.6'), sold('SL-005', '5', '18')],
  });
  await submitSalesOrder(work, order);
  const ordered = await createPurchaseOrder(
    work,
    {
      ...isFor,
      taxIncluded: false,
      supplierId: masters.suppliers.get('太湖纸业批发（示例）') ?? '',
      warehouseId,
      deliveryDate: nextWeek,
      lines: [bought('SL-003', '100', '13.8')],
    },
    { submit: true },
  );
  await movePurchaseOrder(work, ordered, 'APPROVE');
}

/** A small-scale taxpayer sells at its levy, and buys at the rates of its suppliers. */
async function lineMakers({ tx }: Work, { products }: BookMasters, today: string) {
  const { usual } = await findUsableRates(tx, today, 'SALE');
  const bought = (sku: string, quantity: string, price: string) => ({ productId: products.get(sku) ?? '', quantity, price, taxRate: '13' });
  const sold = (...line: Parameters<typeof bought>) => ({ ...bought(...line), taxRate: usual ?? '13' });
  return { bought, sold };
}
