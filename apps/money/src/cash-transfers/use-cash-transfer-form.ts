import { useMutation } from '@apollo/client/react';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreateCashTransferDocument } from '../data/create-cash-transfer.generated.ts';
import { type FormSource, keptAs } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { type CashTransferDraft, cashTransferForm, cashTransferInput } from './cash-transfer-draft.ts';

/** The form of a transfer of money: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useCashTransferForm(initial: CashTransferDraft, { replaces, bankLine }: FormSource) {
  const t = useT();
  const [create] = useMutation(CreateCashTransferDocument);
  return useDocumentForm<CashTransferDraft>({
    keptAs: keptAs('transfer', replaces, bankLine),
    initial,
    form: cashTransferForm,
    inputOf: cashTransferInput,
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: cashTransferInput(draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createCashTransfer;
    },
    problemsOf(failure, { cashAccountId, targetCashAccountId }) {
      const fields = {
        ...(cashAccountId === '' && { cashAccountId: t('transfer.fromMissing') }),
        ...(targetCashAccountId === '' && { targetCashAccountId: t('transfer.toMissing') }),
      };
      return sayWhatIsMissing(draftProblems(failure, { rowOf: (row) => row }), { fields, rows: new Set(), product: '' });
    },
    pageOf: ({ id }) => `/money/transfers/${id}`,
  });
}
