import { expect, it } from 'vitest';
import { blankInvoiceLine, draftOfReceipt, newInvoiceDraft, toInvoiceInput, withTax } from './invoice-draft.ts';

it('the tax of a line follows from its net and rate, rounded to fen', () => {
  expect(withTax({ ...blankInvoiceLine('13'), net: '33.35' }).tax).toBe('4.34');
  expect(withTax({ ...blankInvoiceLine('13'), net: '' }).tax).toBe('');
});

it('toInvoiceInput() leaves out what is blank, and the code of a digital invoice', () => {
  const draft = {
    ...newInvoiceDraft('2026-11-23'),
    invoiceCode: '1234567890',
    invoiceNumber: ' 12 ',
    redOfId: 'i1',
    lines: [{ ...blankInvoiceLine(), net: '100', tax: '' }, blankInvoiceLine()],
    matches: [{ documentId: 'd1', net: '', tax: '13' }],
  };
  expect(toInvoiceInput(draft)).toEqual({
    supplierId: '',
    kind: 'SPECIAL',
    digital: true,
    invoiceCode: '',
    invoiceNumber: '12',
    date: '2026-11-23',
    red: false,
    redOfId: null,
    note: '',
    lines: [{ taxRate: '13', net: '100', tax: '0' }],
    matches: [{ documentId: 'd1', net: '0', tax: '13' }],
  });
});

it('draftOfReceipt() invoices what is open; a return is invoiced in red', () => {
  const sums = { net: '0.00', tax: '0.00', gross: '0.00' };
  const receipt = { id: 'd1', date: '2026-11-20', supplier: { id: 's1', name: '得力' } };
  const open = { net: '-20.00', tax: '-2.60', gross: '-22.60' };
  expect(draftOfReceipt({ ...receipt, invoicing: { invoiced: sums, open, invoices: [] } }, '2026-11-23')).toMatchObject({
    party: { id: 's1', label: '得力' },
    red: true,
    lines: [{ taxRate: '13', net: '20.00', tax: '2.60' }],
    matches: [{ documentId: 'd1', net: '20.00', tax: '2.60' }],
  });
});
