import { useMutation } from '@apollo/client/react';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { sentAccountLines } from '../account-lines/account-line.ts';
import { CreateExpenseDocument } from '../data/create-expense.generated.ts';
import { type FormSource, keptAs } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { type ExpenseDraft, expenseInput } from './expense-draft.ts';

const form = draftWithLines<ExpenseDraft>();

/** The form of expenses: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useExpenseForm(initial: ExpenseDraft, { replaces, bankLine }: FormSource) {
  const t = useT();
  const [create] = useMutation(CreateExpenseDocument);
  return useDocumentForm<ExpenseDraft>({
    keptAs: keptAs('expense', replaces, bankLine),
    initial,
    form,
    inputOf: expenseInput,
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: expenseInput(draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createExpense;
    },
    problemsOf(failure, { way, party, cashAccountId, lines }) {
      const rows = sentAccountLines(lines);
      const problems = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent });
      const fields = {
        ...(way === 'owed' && party === null && { partyId: t('money.supplierMissing') }),
        ...(way === 'paid' && cashAccountId === '' && { cashAccountId: t('money.accountMissing') }),
      };
      return sayWhatIsMissing(problems, { fields, rows: new Set(), product: '' });
    },
    pageOf: ({ id }) => `/money/expenses/${id}`,
  });
}
