import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Panel } from '@suanpan/shared-ui/panel';
import { useCallback } from 'react';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { useT } from '../texts.ts';
import { ProposalCell } from './ProposalCell.tsx';
import { toggled } from './selected-sum.ts';
import type { useBankBoard } from './use-bank-board.ts';
import { useLineColumns } from './use-line-columns.tsx';

interface OpenLinesProps {
  board: ReturnType<typeof useBankBoard>;
  canWrite: boolean;
  isFiltered: boolean;
}

/** The lines of a bank that stand for nothing yet, with what they may stand for. */
export function OpenLines({ board, canWrite, isFiltered }: OpenLinesProps) {
  const t = useT();
  const { proposals, match, lineSelection } = board;
  const cell = useCallback(
    (line: BankLineRowFragment) => (
      <ProposalCell
        line={line}
        proposal={proposals.get(line.id)}
        onMatch={canWrite ? (movementIds) => void match([{ lines: [{ id: line.id, version: line.version }], movementIds }]) : undefined}
      />
    ),
    // The act is another one at each render, and does the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [proposals, canWrite],
  );
  const columns = useLineColumns({ header: t('bank.proposal'), cell });
  return (
    <Panel title={t('bank.lines')}>
      <DataTable
        label={t('bank.lines')}
        columns={columns}
        rows={board.lines}
        rowKey={({ id }) => id}
        onRowAction={canWrite ? ({ id }) => lineSelection.onChange(toggled(lineSelection.selectedKeys, id)) : undefined}
        selection={canWrite ? lineSelection : undefined}
        isLoading={board.isLoading}
        isRefreshing={board.isRefreshing}
        empty={
          isFiltered ? (
            <EmptyState title={t('bank.noMatch')} body={t('bank.noMatchBody')} />
          ) : (
            <EmptyState title={t('bank.allDone')} body={t('bank.allDoneBody')} />
          )
        }
      />
    </Panel>
  );
}
