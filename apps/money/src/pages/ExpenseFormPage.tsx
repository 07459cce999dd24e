import { Held } from '@suanpan/app-kit/held';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { expenseDraftOf } from '../expenses/expense-draft-of.ts';
import { ExpenseForm } from '../expenses/ExpenseForm.tsx';
import { useT } from '../texts.ts';

/** Where expenses are typed. */
export function NewExpensePage() {
  const t = useT();
  const today = useToday();
  const [date] = useState(today);
  usePageTitle(t('expense.new'));
  return (
    <ExpenseForm initial={{ date, way: 'paid', party: null, cashAccountId: '', taxIncluded: true, note: '', lines: [] }} edited={null} />
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
  return <ExpenseForm initial={expenseDraftOf(document)} edited={{ id: document.id, version: document.version }} />;
}
