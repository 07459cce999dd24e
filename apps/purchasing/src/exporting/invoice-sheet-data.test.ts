import { expect, it } from 'vitest';
import { invoiceSheetData } from './invoice-sheet-data.ts';
import type { ExportedInvoice } from './read-all-invoices.ts';

const invoice: ExportedInvoice = {
  id: '1',
  number: 'JXFP-2026-0001',
  version: 1,
  status: 'APPROVED',
  execution: 'FULL',
  posting: 'POSTED',
  kind: 'SPECIAL',
  digital: true,
  invoiceCode: '',
  invoiceNumber: '26332000000012345678',
  date: '2026-11-26',
  red: true,
  net: '-100.00',
  tax: '-13.00',
  gross: '-113.00',
  deduction: 'DEDUCTED',
  deductedMonth: '2026-11',
  supplier: { id: 's', code: '0001', name: '得力' },
};

it('invoiceSheetData() has long numbers as text, days as days and sums as numbers', () => {
  const { columns, rows } = invoiceSheetData([invoice], (key) => key);
  const cells = Object.fromEntries(columns.map(({ header, kind }, index) => [header, [kind, rows[0]?.[index]]]));
  expect(cells).toMatchObject({
    'invoice.invoiceNumber': ['text', '26332000000012345678'],
    'invoice.kind': ['text', 'kindRed.SPECIAL'],
    'invoice.date': ['day', '2026-11-26'],
    'export.gross': ['amount', '-113.00'],
    'export.supplierCode': ['text', '0001'],
    'invoice.deductedMonth': ['text', '2026-11'],
  });
});
