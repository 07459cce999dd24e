import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { AccountLineTable } from '../account-lines/AccountLineTable.tsx';
import { useClaimWords } from '../claims/use-claim-words.ts';
import { MoneySheet } from '../documents/MoneySheet.tsx';

interface ClaimPageProps {
  id: string;
}

/** A receivable or payable, and what may be done with it. */
export function ClaimPage({ id }: ClaimPageProps) {
  const words = useClaimWords();
  return (
    <MoneySheet
      id={id}
      listHref="/money/claims"
      parts={({ type, lines, net, tax, gross }) => ({
        totals: <DocumentSums net={net} tax={tax} gross={gross} isPlain={type === 'PAYABLE'} />,
        lines: <AccountLineTable lines={lines} words={words} hasTax={type === 'RECEIVABLE'} />,
      })}
    />
  );
}
