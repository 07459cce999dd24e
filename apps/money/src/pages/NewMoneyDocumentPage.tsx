import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useState } from 'react';
import { AdvanceForm } from '../advances/AdvanceForm.tsx';
import { useToday } from '../app/use-today.ts';
import { MoneyForm } from '../documents/MoneyForm.tsx';
import { useDocumentWish, useNamedParty } from '../bank/use-document-wish.ts';
import { useT } from '../texts.ts';

interface NewMoneyDocumentPageProps {
  kind: 'RECEIPT' | 'PAYMENT' | 'ADVANCE';
}

/** Where a receipt, a payment or the use of an advance is typed. */
export function NewMoneyDocumentPage({ kind }: NewMoneyDocumentPageProps) {
  const t = useT();
  const today = useToday();
  const wish = useDocumentWish();
  const [head] = useState(() => ({ date: today(), party: null, note: '', lines: [] }));
  usePageTitle(t(kind === 'ADVANCE' ? 'advance.new' : `money.new.${kind}`));
  if (kind === 'ADVANCE') return <AdvanceForm initial={{ ...head, side: 'customer', advances: [], advanceItemId: '' }} edited={null} />;
  if (wish !== null) return <FromBankLine kind={kind} wish={wish} />;
  return <MoneyForm type={kind} initial={{ ...head, ...noMoney }} edited={null} />;
}

const noMoney = { cashAccountId: '', amount: '', discount: '', isOldestFirst: true } as const;

interface FromBankLineProps {
  kind: 'RECEIPT' | 'PAYMENT';
  wish: NonNullable<ReturnType<typeof useDocumentWish>>;
}

/** The form as a line of the bank fills it in; with whom it was, when one is called so. */
function FromBankLine({ kind, wish: { line, account, date, amount, note, party } }: FromBankLineProps) {
  const t = useT();
  const found = useNamedParty(party, kind === 'RECEIPT');
  if (found === null) return <LoadingState label={t(`money.new.${kind}`)} />;
  const initial = {
    ...noMoney,
    date,
    cashAccountId: account,
    amount,
    note: found.party ? note : [party, note].join(' ').trim(),
    lines: [],
    party: found.party,
  };
  return <MoneyForm type={kind} initial={initial} edited={null} bankLine={line} />;
}
