import { useHost } from '@suanpan/app-kit/use-host';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { fenToDecimal } from '@suanpan/money/fen';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { blankExpenseLine, type ExpenseDraft, expenseTotals, isBlankExpenseLine } from './expense-draft.ts';
import { ExpenseFields } from './ExpenseFields.tsx';
import { useExpenseColumns } from './use-expense-columns.tsx';
import { useExpenseForm } from './use-expense-form.ts';
import { useExpenseOptions } from './use-expense-options.ts';

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
  const { ui } = useHost();
  const form = useExpenseForm(initial, { replaces: edited, bankLine });
  const { draft, change } = form.kept;
  const options = useExpenseOptions(draft.date);
  const columns = useExpenseColumns(options, draft.taxIncluded);
  const idOf = useFieldIds();
  const { net, tax, gross } = expenseTotals(draft);
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
      <div id={idOf('lines')} tabIndex={-1}>
        <EntryGrid
          label={t('expense.lines')}
          columns={columns}
          rows={draft.lines}
          rowKey={({ key }) => key}
          onRowsChange={(lines) => change({ ...draft, lines })}
          newRow={blankExpenseLine}
          isBlank={isBlankExpenseLine}
          errors={form.problems.cells}
          footer={{ label: t('expense.count', { count: draft.lines.length }) }}
          onRemove={({ index, undo }) =>
            ui.toast({ tone: 'info', text: t('expense.removed', { row: index + 1 }), action: { label: t('expense.undo'), run: undo } })
          }
        />
      </div>
    </DocumentForm>
  );
}
