import type { Fen } from '@suanpan/money/fen';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { StockScope } from './stock-scope.ts';

/** What there is of a product on a day, and what it cost; `amount` is fen. */
export interface ProductStock {
  readonly productId: string;
  readonly quantity: string;
  /** Null for whoever sees some warehouses only. */
  readonly amount: Fen | null;
  readonly byWarehouse: readonly { readonly productId: string; readonly warehouseId: string; readonly quantity: string }[];
  /** Whether it is below what should be there. */
  readonly isLow: boolean;
}

/** Reads the stock at the end of a day, by the code of the product; products that were never moved are left out. */
export function findStockOn(tx: Transaction, day: string, scope: StockScope): Promise<readonly ProductStock[]> {
  return tx.rows(
    `SELECT p.id AS "productId", trim_scale(sum(m.quantity))::text AS quantity,
       CASE WHEN $2::uuid[] IS NULL THEN sum(m.amount)::bigint END AS amount,
       (SELECT coalesce(json_agg(json_build_object('productId', p.id, 'warehouseId', w.id, 'quantity', trim_scale(w.quantity)::text) ORDER BY w.code), '[]')
        FROM (SELECT h.id, h.code, sum(n.quantity) AS quantity FROM stock_move n JOIN warehouse h ON h.tenant_id = n.tenant_id AND h.id = n.warehouse_id
              WHERE n.product_id = p.id AND n.date <= $1 AND ($2 IS NULL OR n.warehouse_id = ANY($2)) GROUP BY h.id, h.code) w) AS "byWarehouse",
       sum(m.quantity) < p.min_stock AS "isLow"
     FROM product p JOIN stock_move m ON m.tenant_id = p.tenant_id AND m.product_id = p.id
     WHERE m.date <= $1 AND ($2 IS NULL OR m.warehouse_id = ANY($2)) GROUP BY p.id, p.sku, p.min_stock ORDER BY p.sku COLLATE "C"`,
    [day, scope],
  );
}
