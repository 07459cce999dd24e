import type { StatusTone } from '@suanpan/shared-ui/status-tag';
import type { ListInputInvoicesQuery } from '../data/list-input-invoices.generated.ts';

type Row = ListInputInvoicesQuery['inputInvoices']['edges'][number]['node'];

/** The state of an input invoice. */
export type InvoiceStatus = Row['status'];
/** How far an invoice is matched. */
export type InvoiceExecution = Row['execution'];
/** Whether the tax of an invoice is deducted. */
export type InvoiceDeduction = Row['deduction'];
/** Special or ordinary. */
export type InvoiceKind = Row['kind'];

/** All states, in the order of an invoice's life. */
export const invoiceStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'VOID'] as const satisfies readonly InvoiceStatus[];
/** How far invoices are matched, in the order in which that goes. */
export const invoiceExecutions = ['NONE', 'PARTIAL', 'FULL'] as const satisfies readonly InvoiceExecution[];
/** What becomes of the tax; NONE is that of ordinary invoices. */
export const invoiceDeductions = ['PENDING', 'DEDUCTED', 'NONE'] as const satisfies readonly InvoiceDeduction[];
/** The kinds of invoices. */
export const invoiceKinds = ['SPECIAL', 'ORDINARY'] as const satisfies readonly InvoiceKind[];

/** What each state means to the reader. */
export const statusTones: Readonly<Record<InvoiceStatus, StatusTone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  APPROVED: 'active',
  VOID: 'danger',
};

/** What each degree of matching means to the reader. */
export const executionTones: Readonly<Record<InvoiceExecution, StatusTone>> = { NONE: 'neutral', PARTIAL: 'active', FULL: 'done' };

/** What each state of deduction means to the reader. */
export const deductionTones: Readonly<Record<InvoiceDeduction, StatusTone>> = { NONE: 'neutral', PENDING: 'waiting', DEDUCTED: 'done' };

/** A step of an invoice's life. */
export interface InvoiceStep {
  readonly id: 'DRAFT' | 'APPROVED' | 'MATCHED' | 'DEDUCTED';
  readonly state: 'done' | 'now' | 'todo';
}

/** Returns how far an invoice is: registered, approved, matched, and, where its tax can be, deducted. */
export function invoiceSteps({ status, execution, deduction }: Pick<Row, 'status' | 'execution' | 'deduction'>): readonly InvoiceStep[] {
  const reached: readonly (readonly [InvoiceStep['id'], boolean])[] = [
    ['DRAFT', status !== 'DRAFT'],
    ['APPROVED', status === 'APPROVED'],
    ['MATCHED', execution === 'FULL'],
    ...(deduction === 'NONE' ? [] : [['DEDUCTED', deduction === 'DEDUCTED'] as const]),
  ];
  const next = status === 'VOID' ? -1 : reached.findIndex(([, isDone]) => !isDone);
  return reached.map(([id, isDone], index) => {
    if (isDone) return { id, state: 'done' };
    return { id, state: index === next ? 'now' : 'todo' };
  });
}
