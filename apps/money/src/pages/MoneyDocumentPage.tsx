import { MoneySheet } from '../documents/MoneySheet.tsx';
import { MoneyTotals } from '../documents/MoneyTotals.tsx';
import { SettledLines } from '../documents/SettledLines.tsx';

interface MoneyDocumentPageProps {
  id: string;
}

/** A receipt, a payment or the use of an advance: what it settles, and what may be done with it. */
export function MoneyDocumentPage({ id }: MoneyDocumentPageProps) {
  return (
    <MoneySheet
      id={id}
      listHref="/money/documents"
      parts={(document) => ({ totals: <MoneyTotals document={document} />, lines: <SettledLines lines={document.lines} /> })}
    />
  );
}
