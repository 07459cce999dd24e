import type { Actor } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import type { InputInvoice, InvoiceStatus } from './input-invoice.ts';

/** What can be done with an input invoice. */
export const invoiceActions = ['EDIT', 'SUBMIT', 'APPROVE', 'MATCH', 'DEDUCT', 'UNDEDUCT', 'VOID'] as const;

/** One thing that can be done with an input invoice. */
export type InvoiceAction = (typeof invoiceActions)[number];

/** The rule of one action: from which states, with which permission, and what else must be the case. */
interface InvoiceRule {
  readonly from: readonly InvoiceStatus[];
  readonly permission: Permission;
  readonly fits?: (invoice: Pick<InputInvoice, 'execution' | 'deduction'>) => boolean;
}

/** The life of an invoice. What a return to the tax office says stays: a deducted one is voided after its deduction was taken back. */
const invoiceRules: Readonly<Record<InvoiceAction, InvoiceRule>> = {
  EDIT: { from: ['DRAFT', 'SUBMITTED'], permission: 'purchasing.invoice.write' },
  SUBMIT: { from: ['DRAFT'], permission: 'purchasing.invoice.write' },
  APPROVE: { from: ['SUBMITTED'], permission: 'purchasing.invoice.approve' },
  MATCH: { from: ['APPROVED'], permission: 'purchasing.invoice.approve', fits: ({ execution }) => execution !== 'FULL' },
  DEDUCT: { from: ['APPROVED'], permission: 'purchasing.invoice.approve', fits: ({ deduction }) => deduction === 'PENDING' },
  UNDEDUCT: { from: ['APPROVED'], permission: 'purchasing.invoice.approve', fits: ({ deduction }) => deduction === 'DEDUCTED' },
  VOID: {
    from: ['DRAFT', 'SUBMITTED', 'APPROVED'],
    permission: 'purchasing.invoice.write',
    fits: ({ deduction }) => deduction !== 'DEDUCTED',
  },
};

/** Returns which permission an action asks for: what stands is voided by who may approve. */
export function invoicePermission(action: InvoiceAction, status: InvoiceStatus): Permission {
  return action === 'VOID' && status === 'APPROVED' ? 'purchasing.invoice.approve' : invoiceRules[action].permission;
}

/** Returns whether the state of an invoice allows an action, whoever does it. */
export function isInvoiceActionPossible(action: InvoiceAction, invoice: Pick<InputInvoice, 'status' | 'execution' | 'deduction'>): boolean {
  const { from, fits } = invoiceRules[action];
  return from.includes(invoice.status) && (fits === undefined || fits(invoice));
}

/** Returns what the actor may do with an invoice. */
export function allowedInvoiceActions(invoice: InputInvoice, { permissions }: Pick<Actor, 'permissions'>): readonly InvoiceAction[] {
  return invoiceActions.filter(
    (action) => isInvoiceActionPossible(action, invoice) && permissions.has(invoicePermission(action, invoice.status)),
  );
}
