import { useApolloClient } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Inline } from '@suanpan/shared-ui/inline';
import { useCallback } from 'react';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { ReopenBankLineDocument } from '../data/reopen-bank-line.generated.ts';
import { useT } from '../texts.ts';
import { MovementName } from './MovementName.tsx';
import type { useBankBoard } from './use-bank-board.ts';
import { useLineColumns } from './use-line-columns.tsx';

interface DoneLinesProps {
  board: ReturnType<typeof useBankBoard>;
  canWrite: boolean;
  isIgnored: boolean;
}

/** The lines that stand for movements, or that were put aside, and the way back. */
export function DoneLines({ board, canWrite, isIgnored }: DoneLinesProps) {
  const t = useT();
  const cell = useCallback(
    (line: BankLineRowFragment) => (
      <Inline gap="tight">
        <StandsFor line={line} />
        {canWrite && <ReopenButton line={line} board={board} />}
      </Inline>
    ),
    // The board is another one at each render, and does the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [canWrite, board.isPending],
  );
  const columns = useLineColumns({ header: t(isIgnored ? 'bank.reason' : 'bank.standsFor'), cell });
  const label = t(isIgnored ? 'bank.state.IGNORED' : 'bank.state.MATCHED');
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={board.lines}
      rowKey={({ id }) => id}
      isLoading={board.isLoading}
      isRefreshing={board.isRefreshing}
      empty={<EmptyState title={t('bank.noneSuch')} body={t('bank.noneSuchBody')} />}
    />
  );
}

function StandsFor({ line: { reason, movements, together } }: { line: BankLineRowFragment }) {
  const t = useT();
  if (reason !== null) return <span>{reason}</span>;
  return (
    <span>
      {movements.map((movement, index) => (
        <span key={movement.id}>
          {index > 0 && t('bank.between')}
          <MovementName movement={movement} />
        </span>
      ))}
      {together > 1 && ` ${t('bank.together', { count: together })}`}
    </span>
  );
}

function ReopenButton({ line, board }: { line: BankLineRowFragment; board: DoneLinesProps['board'] }) {
  const t = useT();
  const client = useApolloClient();
  const act = () => client.mutate({ mutation: ReopenBankLineDocument, variables: { id: line.id, version: line.version } });
  return (
    <Button size="small" isDisabled={board.isPending} onPress={() => void board.run(act, () => t('bank.reopened'))}>
      {t(line.state === 'IGNORED' ? 'bank.restore' : 'bank.unmatch')}
    </Button>
  );
}
