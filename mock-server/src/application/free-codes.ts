import { takeNumbers } from '#core/numbering/next-number.ts';
import { isCodeTaken } from '#core/party/customer-store.ts';
import { isSupplierCodeTaken } from '#core/party/supplier-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

interface CodeSeries {
  readonly kind: 'customer' | 'supplier';
  readonly prefix: string;
  isTaken(tx: Transaction, code: string, except: null): Promise<boolean>;
}

const customers: CodeSeries = { kind: 'customer', prefix: 'KH', isTaken: isCodeTaken };
const suppliers: CodeSeries = { kind: 'supplier', prefix: 'GY', isTaken: isSupplierCodeTaken };

/** Takes so many free codes of customers. */
export function freeCustomerCodes(tx: Transaction, count: number): Promise<readonly string[]> {
  return freeCodes(tx, customers, count);
}

/** Takes so many free codes of suppliers. */
export function freeSupplierCodes(tx: Transaction, count: number): Promise<readonly string[]> {
  return freeCodes(tx, suppliers, count);
}

/** Codes can also be entered by hand, so the next numbers may be taken. */
async function freeCodes(tx: Transaction, { kind, prefix, isTaken }: CodeSeries, count: number): Promise<readonly string[]> {
  const codes: string[] = [];
  while (codes.length < count) {
    const missing = count - codes.length;
    const last = await takeNumbers(tx, { kind, year: 0 }, missing);
    for (let number = last - missing + 1; number <= last; number += 1) {
      const code = `${prefix}-${String(number).padStart(4, '0')}`;
      if (!(await isTaken(tx, code, null))) codes.push(code);
    }
  }
  return codes;
}
