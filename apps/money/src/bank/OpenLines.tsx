import { Button } from '@suanpan/shared-ui/button';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Panel } from '@suanpan/shared-ui/panel';
import { useCallback, useState } from 'react';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { useT } from '../texts.ts';
import { ProposalCell } from './ProposalCell.tsx';
import { toggled } from './selected-sum.ts';
import { TypedLineDialog } from './TypedLineDialog.tsx';
import type { useBankBoard } from './use-bank-board.ts';
import { useLineColumns } from './use-line-columns.tsx';

interface OpenLinesProps {
  cashAccountId: string;
  board: ReturnType<typeof useBankBoard>;
  canWrite: boolean;
  isFiltered: boolean;
}

/** The lines of a bank that stand for nothing yet, with what they may stand for. */
export function OpenLines({ cashAccountId, board, canWrite, isFiltered }: OpenLinesProps) {
  const t = useT();
  const { proposals, match, lineSelection } = board;
  const [corrected, setCorrected] = useState<BankLineRowFragment | null>(null);
  const cell = useCallback(
    (line: BankLineRowFragment) => (
      <>
        <ProposalCell
          line={line}
          proposal={proposals.get(line.id)}
          onMatch={canWrite ? (movementIds) => void match([{ lines: [{ id: line.id, version: line.version }], movementIds }]) : undefined}
        />
        {canWrite && line.isTyped && (
          <Button
            size="small"
            aria-label={t('bank.correctThis', { day: line.date, amount: line.amount })}
            onPress={() => setCorrected(line)}
          >
            {t('bank.correct')}
          </Button>
        )}
      </>
    ),
    // The act is another one at each render, and does the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [proposals, canWrite, t],
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
      {corrected && (
        <TypedLineDialog key={corrected.id} cashAccountId={cashAccountId} line={corrected} onClose={() => setCorrected(null)} />
      )}
    </Panel>
  );
}
