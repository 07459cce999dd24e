import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Panel } from '@suanpan/shared-ui/panel';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { useMemo } from 'react';
import type { BankMovementRowFragment } from '../data/bank-movement.fragment.generated.ts';
import { useT } from '../texts.ts';
import { MovementName } from './MovementName.tsx';
import { toggled } from './selected-sum.ts';
import type { useBankBoard } from './use-bank-board.ts';

interface OpenMovementsProps {
  board: ReturnType<typeof useBankBoard>;
  canWrite: boolean;
}

/** The movements of the books that stand for no line yet. */
export function OpenMovements({ board, canWrite }: OpenMovementsProps) {
  const t = useT();
  const columns = useMovementColumns();
  const { movementSelection, search, setSearch } = board;
  return (
    <Panel title={t('bank.movements')} action={<SearchField label={t('bank.searchMovements')} value={search} onChange={setSearch} />}>
      {board.movementsError && board.movements.length === 0 ? (
        <LoadFailure error={board.movementsError} onRetry={() => void board.readMovements()} />
      ) : (
        <DataTable
          label={t('bank.movements')}
          columns={columns}
          rows={board.movements}
          rowKey={({ id }) => id}
          onRowAction={canWrite ? ({ id }) => movementSelection.onChange(toggled(movementSelection.selectedKeys, id)) : undefined}
          selection={canWrite ? movementSelection : undefined}
          isLoading={board.isReadingMovements}
          empty={<EmptyState title={t('bank.noMovements')} body={t('bank.noMovementsBody')} />}
        />
      )}
    </Panel>
  );
}

/** The columns of movements of the books. */
export function useMovementColumns(): readonly DataColumn<BankMovementRowFragment>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'DATE', header: t('bank.date'), cell: ({ date }) => date, width: 104, phone: 'meta' },
      { id: 'NUMBER', header: t('bank.document'), cell: (movement) => <MovementName movement={movement} />, width: 140, phone: 'subtitle' },
      { id: 'WHAT', header: t('bank.what'), cell: ({ party, summary }) => party || summary, phone: 'title' },
      { id: 'AMOUNT', header: t('bank.amount'), cell: ({ amount }) => <Amount value={amount} />, align: 'end', width: 124, phone: 'value' },
    ],
    [t],
  );
}
