import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useState } from 'react';
import { AdvanceForm } from '../advances/AdvanceForm.tsx';
import { useToday } from '../app/use-today.ts';
import { MoneyForm } from '../documents/MoneyForm.tsx';
import { useT } from '../texts.ts';

interface NewMoneyDocumentPageProps {
  kind: 'RECEIPT' | 'PAYMENT' | 'ADVANCE';
}

/** Where a receipt, a payment or the use of an advance is typed. */
export function NewMoneyDocumentPage({ kind }: NewMoneyDocumentPageProps) {
  const t = useT();
  const today = useToday();
  const [head] = useState(() => ({ date: today(), party: null, note: '', lines: [] }));
  usePageTitle(t(kind === 'ADVANCE' ? 'advance.new' : `money.new.${kind}`));
  if (kind === 'ADVANCE') return <AdvanceForm initial={{ ...head, side: 'customer', advances: [], advanceItemId: '' }} edited={null} />;
  return <MoneyForm type={kind} initial={{ ...head, cashAccountId: '', amount: '', discount: '', isOldestFirst: true }} edited={null} />;
}
