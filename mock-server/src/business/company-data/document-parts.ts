import { attachedPapersOf } from '#business/ledger/voucher-store.ts';
import { decimal, money, type CompanyPart } from './company-part.ts';
import { auxiliary, auxiliaryCells } from './opening-parts.ts';

const product = { productCode: 'p.sku', productName: 'p.name', spec: 'p.spec', unit: 'p.unit' } as const;

const line = {
  line: 'l.position::text',
  ...product,
  quantity: decimal('l.quantity'),
  price: decimal('l.price'),
  lineDiscount: decimal('l.discount'),
  taxRate: decimal('l.tax_rate'),
  enteredUnit: 'l.unit_name',
  enteredFactor: decimal('l.unit_factor'),
  enteredQuantity: decimal('l.unit_quantity'),
  enteredPrice: decimal('l.unit_price'),
  net: money('l.net'),
  tax: money('l.tax'),
  gross: money('l.gross'),
} as const;

/** Documents and vouchers, a row for each of their lines. */
export const documentParts = {
  SALES_ORDERS: {
    heads: 'sales_order h',
    where: 'true',
    key: { expression: 'h.date', type: 'date' },
    joins: `JOIN customer c ON c.id = h.customer_id JOIN member m ON m.id = h.salesperson_id LEFT JOIN warehouse w ON w.id = h.warehouse_id
      LEFT JOIN sales_order_line l ON l.order_id = h.id LEFT JOIN product p ON p.id = l.product_id`,
    order: 'l.position',
    cells: {
      number: 'h.number',
      date: 'h.date::text',
      deliveryDate: 'h.delivery_date::text',
      status: 'h.status',
      partyCode: 'c.code',
      partyName: 'c.name',
      salesperson: 'm.name',
      warehouse: 'w.name',
      taxIncluded: 'h.tax_included::text',
      note: 'h.note',
      ...line,
    },
  },
  DOCUMENTS: {
    heads: 'document h',
    where: 'true',
    key: { expression: 'h.date', type: 'date' },
    joins: `LEFT JOIN customer c ON c.id = h.customer_id LEFT JOIN supplier s ON s.id = h.supplier_id
      LEFT JOIN warehouse w ON w.id = h.warehouse_id LEFT JOIN warehouse tw ON tw.id = h.target_warehouse_id
      LEFT JOIN cash_account k ON k.id = h.cash_account_id LEFT JOIN cash_account tk ON tk.id = h.target_cash_account_id
      LEFT JOIN document o ON o.id = coalesce(h.original_id, h.red_of_id)
      LEFT JOIN document_line l ON l.document_id = h.id LEFT JOIN product p ON p.id = l.product_id LEFT JOIN open_item i ON i.id = l.item_id`,
    order: 'l.position',
    cells: {
      type: 'h.type',
      number: 'h.number',
      date: 'h.date::text',
      dueDate: 'h.due_date::text',
      status: 'h.status',
      partyCode: 'coalesce(c.code, s.code)',
      partyName: 'coalesce(c.name, s.name)',
      warehouse: 'w.name',
      targetWarehouse: 'tw.name',
      cashAccount: 'k.name',
      targetCashAccount: 'tk.name',
      originalNumber: 'o.number',
      taxIncluded: 'h.tax_included::text',
      word: 'h.word',
      reason: 'h.reason',
      note: 'h.note',
      documentAmount: money('h.amount'),
      cashAmount: money('h.cash_amount'),
      documentDiscount: money('h.discount'),
      fee: money('h.fee'),
      ...line,
      counted: decimal('l.counted'),
      unitCost: decimal('l.unit_cost'),
      cost: money('l.cost'),
      itemNumber: 'i.number',
      lineAmount: money('l.amount'),
      accountCode: 'l.account_code',
      debit: money('l.debit'),
      credit: money('l.credit'),
      cashFlowLine: 'l.cash_flow_line::text',
      lineSummary: 'l.summary',
    },
  },
  VOUCHERS: {
    heads: 'voucher h',
    where: 'true',
    key: { expression: 'h.seq', type: 'bigint' },
    joins: `LEFT JOIN document d ON d.id = h.document_id JOIN voucher_line l ON l.voucher_id = h.id JOIN account a ON a.code = l.account_code ${auxiliary}`,
    order: 'l.position',
    cells: {
      period: 'h.period',
      word: 'h.word',
      voucherNumber: 'h.number::text',
      date: 'h.date::text',
      voucherKind: 'h.kind',
      summary: 'h.summary',
      documentNumber: 'd.number',
      attachedPapers: `${attachedPapersOf('h', 'd.type')}::text`,
      line: 'l.position::text',
      lineSummary: 'l.summary',
      accountCode: 'l.account_code',
      accountName: 'a.name',
      ...auxiliaryCells,
      debit: money('l.debit'),
      credit: money('l.credit'),
    },
  },
} as const satisfies Readonly<Record<string, CompanyPart>>;
