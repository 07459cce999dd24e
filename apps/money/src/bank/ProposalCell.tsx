import { formatAmount } from '@suanpan/money/format-amount';
import { Button } from '@suanpan/shared-ui/button';
import { Menu } from '@suanpan/shared-ui/menu';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import type { BankMovementRowFragment } from '../data/bank-movement.fragment.generated.ts';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { useT } from '../texts.ts';
import type { BankProposalRow } from './use-bank-board.ts';

interface ProposalCellProps {
  line: BankLineRowFragment;
  proposal: BankProposalRow | undefined;
  /** Absent for whoever may only read. */
  onMatch: ((movementIds: string[]) => void) | undefined;
}

/** What a line may stand for: one button for one answer, a menu for several. Renders a dash when nothing fits. */
export function ProposalCell({ line: { freedFrom }, proposal, onMatch }: ProposalCellProps) {
  const t = useT();
  const freed = freedFrom === null ? null : <StatusTag tone="danger">{t('bank.freed', { number: freedFrom })}</StatusTag>;
  const [first] = proposal?.movements ?? [];
  if (proposal === undefined || first === undefined || onMatch === undefined) return freed ?? '—';
  return (
    <>
      {freed}
      <Proposed proposal={proposal} first={first} onMatch={onMatch} />
    </>
  );
}

interface ProposedProps {
  proposal: BankProposalRow;
  first: BankMovementRowFragment;
  onMatch: (movementIds: string[]) => void;
}

function Proposed({ proposal: { movements, isGroup }, first, onMatch }: ProposedProps) {
  const t = useT();
  if (isGroup) {
    return (
      <Button size="small" onPress={() => onMatch(movements.map(({ id }) => id))}>
        {t('bank.proposedGroup', { count: movements.length })}
      </Button>
    );
  }
  if (movements.length === 1) {
    return (
      <Button size="small" onPress={() => onMatch([first.id])}>
        {t('bank.proposed', { name: nameOf(first) })}
      </Button>
    );
  }
  return (
    <Menu
      label={t('bank.proposals')}
      trigger={<Button size="small">{t('bank.proposedSeveral', { count: movements.length })}</Button>}
      items={movements.map((movement) => ({
        id: movement.id,
        label: `${nameOf(movement)}  ${formatAmount(movement.amount)}`,
        description: [movement.date, movement.party, movement.summary].filter((text) => text !== '').join(' · '),
      }))}
      onAction={(id) => onMatch([id])}
    />
  );
}

function nameOf({ documentNumber, voucher }: BankMovementRowFragment): string {
  return documentNumber ?? voucher;
}
