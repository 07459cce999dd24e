import { CancelDialog } from '@suanpan/document-kit/cancel-dialog';
import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useState } from 'react';
import { useCan } from '@suanpan/app-kit/use-session';
import { useT } from '../texts.ts';
import { DeductDialog } from './DeductDialog.tsx';
import type { Invoice } from './use-invoice.ts';
import type { useInvoiceActions } from './use-invoice-actions.ts';

interface InvoiceActionsProps {
  invoice: Invoice;
  acts: ReturnType<typeof useInvoiceActions>;
}

/** The buttons for what this person may do with the invoice now; the next step of its life is the primary one. */
export function InvoiceActions({ invoice, acts }: InvoiceActionsProps) {
  const t = useT();
  const canWrite = useCan('purchasing.invoice.write');
  const [open, setOpen] = useState<'deduct' | 'void' | null>(null);
  const { id, allowedActions, red, status } = invoice;
  const { isPending } = acts;
  const may = new Set(allowedActions);
  return (
    <>
      {may.has('SUBMIT') && <MainButton label={t('invoice.submit')} isPending={isPending} run={acts.submit} />}
      {may.has('APPROVE') && <MainButton label={t('invoice.approve')} isPending={isPending} run={acts.approve} />}
      {may.has('MATCH') && (
        <LinkButton href={`/purchasing/invoices/${id}/match`} tone="primary">
          {t('invoice.match')}
        </LinkButton>
      )}
      {may.has('DEDUCT') && (
        <Button tone={may.has('MATCH') ? 'neutral' : 'primary'} isDisabled={isPending} onPress={() => setOpen('deduct')}>
          {t('invoice.deduct')}
        </Button>
      )}
      {may.has('UNDEDUCT') && (
        <Button isPending={isPending} onPress={() => void acts.undeduct()}>
          {t('invoice.undeduct')}
        </Button>
      )}
      {may.has('EDIT') && <LinkButton href={`/purchasing/invoices/${id}/edit`}>{t('action.edit')}</LinkButton>}
      {canWrite && !red && status === 'APPROVED' && (
        <LinkButton href={`/purchasing/invoices/new?red=${id}`}>{t('invoice.makeRed')}</LinkButton>
      )}
      {may.has('VOID') && (
        <Button tone="danger" isDisabled={isPending} onPress={() => setOpen('void')}>
          {t('invoice.void')}
        </Button>
      )}
      <Dialogs invoice={invoice} acts={acts} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

interface MainButtonProps {
  label: string;
  isPending: boolean;
  run: () => Promise<boolean>;
}

function MainButton({ label, isPending, run }: MainButtonProps) {
  return (
    <Button tone="primary" isPending={isPending} onPress={() => void run()}>
      {label}
    </Button>
  );
}

interface DialogsProps extends InvoiceActionsProps {
  open: 'deduct' | 'void' | null;
  onClose: () => void;
}

function Dialogs({ invoice, acts, open, onClose }: DialogsProps) {
  const t = useT();
  return (
    <>
      {open === 'deduct' && <DeductDialog invoice={invoice} onClose={onClose} onDeduct={acts.deduct} />}
      <CancelDialog
        title={t('invoice.voidTitle', { number: invoice.number })}
        words={{ body: t('invoice.voidBody'), reason: t('invoice.voidReason'), act: t('invoice.void') }}
        isOpen={open === 'void'}
        onClose={onClose}
        onCancelOrder={acts.voidInvoice}
      />
    </>
  );
}
