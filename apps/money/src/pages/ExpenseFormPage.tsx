import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { expenseDraftOf } from '../expenses/expense-draft-of.ts';
import { ExpenseForm } from '../expenses/ExpenseForm.tsx';
import { blankAccountLine } from '../account-lines/account-line.ts';
import { useDocumentWish } from '../bank/use-document-wish.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

/** Where expenses are typed. */
export function NewExpensePage() {
  const t = useT();
  const today = useToday();
  const [date] = useState(today);
  const wish = useDocumentWish();
  usePageTitle(t('expense.new'));
  return (
    <ExpenseForm
      initial={{
        date: wish?.date ?? date,
        way: 'paid',
        party: null,
        cashAccountId: wish?.account ?? '',
        taxIncluded: true,
        note: wish?.party ?? '',
        lines: wish ? [{ ...blankAccountLine(), amount: wish.amount, summary: wish.note.slice(0, 100) }] : [],
      }}
      edited={null}
      bankLine={wish?.line}
    />
  );
}

interface EditExpensePageProps {
  id: string;
}

/** Where the draft of expenses is changed. */
export function EditExpensePage({ id }: EditExpensePageProps) {
  return (
    <DocumentPage id={id} query={ReadMoneyDocumentDocument} listHref="/money/expenses">
      {(document) => <Held value={document}>{(held) => <EditedExpense key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function EditedExpense({ document }: { document: MoneyDocumentFragment }) {
  const t = useT();
  usePageTitle(t('expense.edit'));
  if (document.status !== 'DRAFT' || document.type !== 'EXPENSE') return <MissingPage />;
  return <ExpenseForm initial={expenseDraftOf(document)} edited={{ id: document.id, version: document.version }} />;
}
