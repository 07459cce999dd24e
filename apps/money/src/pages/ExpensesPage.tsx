import { DocumentList } from '@suanpan/document-kit/document-list';
import { ListMoneyDocumentsDocument } from '../data/list-money-documents.generated.ts';
import { useNewDocument } from '../documents/use-new-document.tsx';
import { useExpenseListColumns } from '../expenses/use-expense-list-columns.tsx';
import { useMoneyBatch } from '../documents/use-money-batch.ts';
import { useT } from '../texts.ts';

/** The types of documents that this list has. */
const types = ['EXPENSE'] as const;

/** The list of expenses. */
export function ExpensesPage() {
  const t = useT();
  const batch = useMoneyBatch();
  return (
    <DocumentList
      batch={batch}
      query={ListMoneyDocumentsDocument}
      types={types}
      columns={useExpenseListColumns()}
      title={t('expenses.title')}
      path="/money/expenses"
      actions={useNewDocument('/money/expenses/new', t('expense.new'))}
      emptyTitle={t('expenses.empty')}
      emptyBody={t('expenses.emptyBody')}
    />
  );
}
