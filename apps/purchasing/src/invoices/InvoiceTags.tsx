import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useT } from '../texts.ts';
import {
  type InvoiceDeduction,
  type InvoiceExecution,
  type InvoiceStatus,
  deductionTones,
  executionTones,
  statusTones,
} from './invoice-status.ts';

/** Where an invoice stands in its life, as a word. */
export function InvoiceStatusTag({ status }: { status: InvoiceStatus }) {
  const t = useT();
  return <StatusTag tone={statusTones[status]}>{t(`invoiceStatus.${status}`)}</StatusTag>;
}

/** How far an invoice is matched, as a word. */
export function InvoiceExecutionTag({ execution }: { execution: InvoiceExecution }) {
  const t = useT();
  return <StatusTag tone={executionTones[execution]}>{t(`matched.${execution}`)}</StatusTag>;
}

interface InvoiceDeductionTagProps {
  deduction: InvoiceDeduction;
  /** The month of the return, where it is deducted. */
  month: string | null;
}

/** Whether an invoice's tax is deducted, and when, as words. */
export function InvoiceDeductionTag({ deduction, month }: InvoiceDeductionTagProps) {
  const t = useT();
  const text = month === null ? t(`deduction.${deduction}`) : t('deduction.in', { month });
  return <StatusTag tone={deductionTones[deduction]}>{text}</StatusTag>;
}
