import { DocumentForm } from '@suanpan/document-kit/document-form';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { useCashAccountOptions } from '../documents/use-cash-account-options.ts';
import { shownSum } from '../settling/shown-sum.ts';
import { useT } from '../texts.ts';
import { type CashTransferDraft, outgoingOf } from './cash-transfer-draft.ts';
import { CashTransferFields } from './CashTransferFields.tsx';
import { TransferParts } from './TransferParts.tsx';
import { useCashTransferForm } from './use-cash-transfer-form.ts';

interface CashTransferFormProps {
  initial: CashTransferDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
  /** The line of the bank that it is written for. */
  bankLine?: string | undefined;
}

/** A transfer of money while it is typed, with what it does below. */
export function CashTransferForm({ initial, edited, bankLine }: CashTransferFormProps) {
  const t = useT();
  const form = useCashTransferForm(initial, { replaces: edited, bankLine });
  const { draft, change } = form.kept;
  const accounts = useCashAccountOptions();
  const idOf = useFieldIds();
  const nameOf = (id: string): string => accounts?.find(({ value }) => value === id)?.label ?? '';
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? 'transfer.edit' : 'transfer.new')}
      backHref={edited ? `/money/transfers/${edited.id}` : '/money/transfers'}
      fields={
        <CashTransferFields
          draft={draft}
          accounts={accounts}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={(more) => change({ ...draft, ...more })}
        />
      }
      totals={<span role="status">{t('transfer.sum', { amount: shownSum(outgoingOf(draft)) })}</span>}
    >
      <TransferParts from={nameOf(draft.cashAccountId)} to={nameOf(draft.targetCashAccountId)} amount={draft.amount} fee={draft.fee} />
    </DocumentForm>
  );
}
