import { decimal, money, type CompanyPart } from './company-part.ts';

const plain = { where: 'true', joins: '', order: 'h.id' } as const;

/** A further unit of a product, at its place: the product's own unit is the first of a row. */
function unitCells(place: number): Readonly<Record<string, string>> {
  const column = place + 1;
  return {
    [`unit${column}`]: `u.names[${place}]`,
    [`factor${column}`]: decimal(`u.factors[${place}]`),
    [`barcode${column}`]: `u.barcodes[${place}]`,
    [`price${column}`]: decimal(`u.prices[${place}]`),
  };
}

/** The masters; products, customers and suppliers have the columns that an import takes. */
export const masterParts = {
  PRODUCTS: {
    ...plain,
    heads: 'product h',
    joins: `LEFT JOIN LATERAL (SELECT array_agg(u.name ORDER BY u.position) AS names, array_agg(u.factor ORDER BY u.position) AS factors,
      array_agg(u.barcode ORDER BY u.position) AS barcodes, array_agg(u.price ORDER BY u.position) AS prices
      FROM product_unit u WHERE u.tenant_id = h.tenant_id AND u.product_id = h.id) u ON true`,
    key: { expression: 'h.sku', type: 'text' },
    cells: {
      sku: 'h.sku',
      barcode: 'h.barcode',
      name: 'h.name',
      spec: 'h.spec',
      unit: 'h.unit',
      price: decimal('h.price'),
      taxRate: decimal('h.tax_rate'),
      service: 'h.service::text',
      minStock: decimal('h.min_stock'),
      enabled: 'h.enabled::text',
      ...unitCells(1),
      ...unitCells(2),
      ...unitCells(3),
      ...unitCells(4),
    },
  },
  CUSTOMERS: {
    ...plain,
    heads: 'customer h',
    joins: 'JOIN member m ON m.id = h.salesperson_id',
    key: { expression: 'h.code', type: 'text' },
    cells: {
      code: 'h.code',
      name: 'h.name',
      contact: 'h.contact',
      phone: 'h.phone',
      address: 'h.address',
      taxNumber: 'h.tax_number',
      creditDays: 'h.credit_days::text',
      creditLimit: money('h.credit_limit'),
      salesperson: 'm.name',
      enabled: 'h.enabled::text',
    },
  },
  SUPPLIERS: {
    ...plain,
    heads: 'supplier h',
    key: { expression: 'h.code', type: 'text' },
    cells: {
      code: 'h.code',
      name: 'h.name',
      taxNumber: 'h.tax_number',
      creditDays: 'h.credit_days::text',
      enabled: 'h.enabled::text',
    },
  },
  WAREHOUSES: {
    ...plain,
    heads: 'warehouse h',
    key: { expression: 'h.code', type: 'text' },
    cells: { code: 'h.code', name: 'h.name', enabled: 'h.enabled::text' },
  },
  ACCOUNTS: {
    ...plain,
    heads: 'account h',
    key: { expression: 'h.code', type: 'text' },
    cells: {
      accountCode: 'h.code',
      accountName: 'h.name',
      category: 'h.category',
      direction: 'h.direction',
      leaf: 'h.leaf::text',
      enabled: 'h.enabled::text',
    },
  },
  CASH_ACCOUNTS: {
    ...plain,
    heads: 'cash_account h',
    key: { expression: 'h.name', type: 'text' },
    cells: { name: 'h.name', accountCode: 'h.account_code', allowNegative: 'h.allow_negative::text', enabled: 'h.enabled::text' },
  },
  PRINT_TEMPLATES: {
    ...plain,
    heads: 'print_template h',
    key: { expression: 'h.kind', type: 'text' },
    cells: {
      printKind: 'h.kind',
      paper: 'h.paper',
      title: 'h.title',
      header: 'h.header',
      footer: 'h.footer',
      hiddenColumns: `array_to_string(h.hidden_columns, ', ')`,
      hiddenSignatures: `array_to_string(h.hidden_signatures, ', ')`,
      hiddenParts: `array_to_string(h.hidden_parts, ', ')`,
    },
  },
  NUMBER_RULES: {
    ...plain,
    heads: 'number_rule h',
    key: { expression: 'h.kind', type: 'text' },
    cells: { numberKind: 'h.kind', prefix: 'h.prefix', numberPeriod: 'h.date_part', digits: 'h.digits::text', restarts: 'h.restarts' },
  },
  COMPANY_FACTS: {
    ...plain,
    heads: 'company_facts h',
    key: { expression: 'h.credit_code', type: 'text' },
    cells: {
      printedName: 'h.printed_name',
      creditCode: 'h.credit_code',
      address: 'h.address',
      phone: 'h.phone',
      bank: 'h.bank',
      bankAccount: 'h.bank_account',
    },
  },
  TAX_RATES: {
    ...plain,
    heads: 'tax_rate h',
    key: { expression: 'h.valid_from', type: 'date' },
    cells: { taxRate: decimal('h.rate'), name: 'h.name', validFrom: 'h.valid_from::text', validTo: 'h.valid_to::text' },
  },
} as const satisfies Readonly<Record<string, CompanyPart>>;
