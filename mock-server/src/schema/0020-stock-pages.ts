import type { Migration } from '#kernel/database/migrate.ts';

/** What pages of stock and of open items read by: moves of a product by day, and items by when they are due. */
export const stockPagesMigration: Migration = {
  id: '0020-stock-pages',
  sql: `
CREATE INDEX stock_move_by_product_day ON stock_move (tenant_id, product_id, date) INCLUDE (warehouse_id, kind, quantity, amount);
CREATE INDEX stock_balance_by_warehouse ON stock_balance (tenant_id, warehouse_id, product_id) WHERE quantity <> 0;
CREATE INDEX open_item_due ON open_item (tenant_id, kind, due_date, id) WHERE open <> 0;
`,
};
