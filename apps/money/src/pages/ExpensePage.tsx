import { MoneySheet } from '../documents/MoneySheet.tsx';
import { AccountLineTable } from '../account-lines/AccountLineTable.tsx';
import { useExpenseWords } from '../expenses/use-expense-words.ts';

interface ExpensePageProps {
  id: string;
}

/** Expenses, and what may be done with them. */
export function ExpensePage({ id }: ExpensePageProps) {
  const words = useExpenseWords();
  return (
    <MoneySheet id={id} listHref="/money/expenses" parts={({ lines }) => ({ lines: <AccountLineTable lines={lines} words={words} /> })} />
  );
}
