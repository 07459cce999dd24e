import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { fenToDecimal } from '@suanpan/money/fen';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { accountLineTotals } from '../account-lines/account-line.ts';
import { AccountLineGrid } from '../account-lines/AccountLineGrid.tsx';
import { useAccountLineColumns } from '../account-lines/use-account-line-columns.tsx';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import type { ExpenseDraft } from './expense-draft.ts';
import { ExpenseFields } from './ExpenseFields.tsx';
import { useExpenseForm } from './use-expense-form.ts';
import { useExpenseOptions } from './use-expense-options.ts';
import { useExpenseWords } from './use-expense-words.ts';

interface ExpenseFormProps {
  initial: ExpenseDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
  /** The line of the bank that it is written for. */
  bankLine?: string | undefined;
}

/** Expenses while they are typed. */
export function ExpenseForm({ initial, edited, bankLine }: ExpenseFormProps) {
  const t = useT();
  const form = useExpenseForm(initial, { replaces: edited, bankLine });
  const { draft, change } = form.kept;
  const options = useExpenseOptions(draft.date);
  const words = useExpenseWords(options.isSmallScale);
  const columns = useAccountLineColumns({ ...options, taxIncluded: draft.taxIncluded, words });
  const idOf = useFieldIds();
  const { net, tax, gross } = accountLineTotals(draft);
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? 'expense.edit' : 'expense.new')}
      backHref={edited ? `/money/expenses/${edited.id}` : '/money/expenses'}
      fields={
        <ExpenseFields draft={draft} problems={form.problems.fields} idOf={idOf} onChange={(more) => change({ ...draft, ...more })} />
      }
      totals={
        <DocumentSums net={fenToDecimal(net)} tax={fenToDecimal(tax)} gross={fenToDecimal(gross)} isTaxInCost={options.isSmallScale} />
      }
    >
      <AccountLineGrid
        id={idOf('lines')}
        label={words.lines}
        columns={columns}
        lines={draft.lines}
        onChange={(lines) => change({ ...draft, lines })}
        errors={form.problems.cells}
      />
    </DocumentForm>
  );
}
