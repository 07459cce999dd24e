import { useQuery } from '@apollo/client/react';
import { useIsSimple } from '@suanpan/app-kit/use-session';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useState } from 'react';
import { AdvanceForm } from '../advances/AdvanceForm.tsx';
import { useToday } from '../app/use-today.ts';
import { ListCashAccountsDocument } from '../data/list-cash-accounts.generated.ts';
import { MoneyForm } from '../documents/MoneyForm.tsx';
import type { MoneyDraft } from '../documents/money-draft.ts';
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
  const isSimple = useIsSimple();
  const [head] = useState(() => ({ date: today(), party: null, note: '', lines: [] }));
  usePageTitle(t(kind === 'ADVANCE' ? 'advance.new' : `money.new.${kind}`));
  if (kind === 'ADVANCE') return <AdvanceForm initial={{ ...head, side: 'customer', advances: [], advanceItemId: '' }} edited={null} />;
  if (wish !== null) return <FromBankLine kind={kind} wish={wish} />;
  if (isSimple) return <AtCounter kind={kind} head={head} />;
  return <MoneyForm type={kind} initial={{ ...head, ...noMoney }} edited={null} />;
}

const noMoney = { cashAccountId: '', amount: '', discount: '', isOldestFirst: true } as const;

interface AtCounterProps {
  kind: 'RECEIPT' | 'PAYMENT';
  head: Pick<MoneyDraft, 'date' | 'party' | 'note' | 'lines'>;
}

/** The form for who works with few pages: the money is in the first account unless they say otherwise. */
function AtCounter({ kind, head }: AtCounterProps) {
  const t = useT();
  const { data, error } = useQuery(ListCashAccountsDocument);
  if (!data && !error) return <LoadingState label={t(`money.new.${kind}`)} />;
  const cashAccountId = data?.cashAccounts.find(({ enabled }) => enabled)?.id ?? '';
  return <MoneyForm type={kind} initial={{ ...head, ...noMoney, cashAccountId }} edited={null} />;
}

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
