import type { PrintTextKey } from '@suanpan/print-kit/print-texts';

/** Who signs by hand, by what is printed. */
const signers: Readonly<Record<string, readonly PrintTextKey[]>> = {
  ORDER: ['sign.sender', 'sign.customer'],
  QUOTATION: ['sign.customer'],
  PURCHASE_ORDER: ['sign.supplier'],
  SALE: ['sign.sender', 'sign.customer'],
  SALE_RETURN: ['sign.receiver', 'sign.customer'],
  RECEIPT: ['sign.cashier', 'sign.payer'],
  PAYMENT: ['sign.cashier', 'sign.payee'],
  TRANSFER: ['sign.sender', 'sign.receiver'],
};

/** Returns whose names a print has places for: whoever wrote and approved it, and who signs by hand. */
export function signersOf(type: string): readonly PrintTextKey[] {
  return ['sign.maker', 'sign.approver', ...(signers[type] ?? ['sign.supplier', 'sign.receiver'])];
}
