import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { CountForm } from '../counts/CountForm.tsx';
import { TransferForm } from '../transfers/TransferForm.tsx';
import { useT } from '../texts.ts';

interface NewStockDocumentPageProps {
  kind: 'transfer' | 'count';
}

/** Where a transfer or a count is typed. */
export function NewStockDocumentPage({ kind }: NewStockDocumentPageProps) {
  const t = useT();
  const today = useToday();
  const [head] = useState(() => ({ date: today(), warehouseId: '', note: '', lines: [] }));
  usePageTitle(t(kind === 'transfer' ? 'transfer.new' : 'count.new'));
  return kind === 'transfer' ? (
    <TransferForm initial={{ ...head, targetWarehouseId: '' }} edited={null} />
  ) : (
    <CountForm initial={head} edited={null} />
  );
}
