import { decimal, money, type CompanyPart } from './company-part.ts';

/** What a line of a voucher is about besides its account: a product, a customer or a supplier. */
export const auxiliary = `LEFT JOIN product xp ON xp.id = l.aux_id LEFT JOIN customer xc ON xc.id = l.aux_id LEFT JOIN supplier xs ON xs.id = l.aux_id`;

/** The cells of what a line is about. */
export const auxiliaryCells = {
  auxCode: 'coalesce(xp.sku, xc.code, xs.code)',
  auxName: 'coalesce(xp.name, xc.name, xs.name)',
} as const;

/** What was there when the books began. */
export const openingParts = {
  OPENING_BALANCES: {
    heads: 'voucher h',
    where: `h.kind = 'OPENING'`,
    key: { expression: 'h.seq', type: 'bigint' },
    joins: `JOIN voucher_line l ON l.voucher_id = h.id JOIN account a ON a.code = l.account_code ${auxiliary}`,
    order: 'l.position',
    cells: {
      accountCode: 'l.account_code',
      accountName: 'a.name',
      ...auxiliaryCells,
      debit: money('l.debit'),
      credit: money('l.credit'),
    },
  },
  OPENING_STOCK: {
    heads: 'stock_move h',
    where: `h.kind = 'OPENING'`,
    key: { expression: 'h.seq', type: 'bigint' },
    joins: 'JOIN product p ON p.id = h.product_id JOIN warehouse w ON w.id = h.warehouse_id',
    order: 'h.id',
    cells: {
      productCode: 'p.sku',
      productName: 'p.name',
      unit: 'p.unit',
      warehouse: 'w.name',
      quantity: decimal('h.quantity'),
      amount: money('h.amount'),
    },
  },
  OPENING_ITEMS: {
    heads: 'open_item h',
    where: 'h.document_id IS NULL',
    key: { expression: 'h.seq', type: 'bigint' },
    joins: 'LEFT JOIN customer c ON c.id = h.customer_id LEFT JOIN supplier s ON s.id = h.supplier_id',
    order: 'h.id',
    cells: {
      itemKind: 'h.kind',
      partyCode: 'coalesce(c.code, s.code)',
      partyName: 'coalesce(c.name, s.name)',
      number: 'h.number',
      date: 'h.date::text',
      dueDate: 'h.due_date::text',
      amount: money('h.amount'),
      open: money('h.open'),
    },
  },
} as const satisfies Readonly<Record<string, CompanyPart>>;
