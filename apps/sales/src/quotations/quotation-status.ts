import type { StatusTone } from '@suanpan/shared-ui/status-tag';
import type { QuotationStatus } from '../data/list-quotations.generated.ts';

/** The states of a quotation, in the order of its life; what has expired or is lost stopped somewhere. */
export const quotationStatuses = ['DRAFT', 'SENT', 'EXPIRED', 'ACCEPTED', 'LOST'] as const satisfies readonly QuotationStatus[];

/** What the state of a quotation means to its reader. */
export const quotationTones: Readonly<Record<QuotationStatus, StatusTone>> = {
  DRAFT: 'neutral',
  SENT: 'active',
  EXPIRED: 'waiting',
  ACCEPTED: 'done',
  LOST: 'danger',
};

const life = ['DRAFT', 'SENT', 'ACCEPTED'] as const;

/** A step of a quotation's life, and whether it was reached. */
export interface QuotationStep {
  readonly id: (typeof life)[number];
  readonly state: 'done' | 'now' | 'todo';
}

interface LivedQuotation {
  readonly status: QuotationStatus;
  readonly history: readonly { readonly action: string }[];
}

/** Returns the steps of a quotation's life; one that is lost stopped where it was. */
export function quotationSteps({ status, history }: LivedQuotation): QuotationStep[] {
  const wasSent = status !== 'DRAFT' && history.some(({ action }) => action === 'SENT');
  const reached = status === 'ACCEPTED' ? 2 : Number(wasSent);
  const isOver = status === 'ACCEPTED' || status === 'LOST';
  const stateOf = (index: number): QuotationStep['state'] => {
    if (index > reached) return 'todo';
    return index < reached || isOver ? 'done' : 'now';
  };
  return life.map((id, index) => ({ id, state: stateOf(index) }));
}
