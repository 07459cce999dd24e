import { MoneySheet } from '../documents/MoneySheet.tsx';
import { ExpenseLines } from '../expenses/ExpenseLines.tsx';

interface ExpensePageProps {
  id: string;
}

/** Expenses, and what may be done with them. */
export function ExpensePage({ id }: ExpensePageProps) {
  return <MoneySheet id={id} listHref="/money/expenses" parts={({ lines }) => ({ lines: <ExpenseLines lines={lines} /> })} />;
}
