import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ReactNode } from 'react';
import { useToday } from '../app/use-today.ts';
import { useT } from '../texts.ts';
import type { SettleLine } from './settle-line.ts';
import { SettleTable } from './SettleTable.tsx';

interface SettlePartProps {
  lines: readonly SettleLine[];
  /** Whether it is known whose items they are. */
  hasParty: boolean;
  isReading: boolean;
  /** Whether the lines are all that is open. */
  isWhole: boolean;
  errors: Readonly<Record<string, string>>;
  onType: (key: string, amount: string) => void;
  /** Said when a party has nothing open. */
  noneBody: string;
  /** Above the table, such as how the sums follow the money. */
  children?: ReactNode;
}

/** What is open with a party and how much of it is settled, or why there is nothing to settle. */
export function SettlePart({ lines, hasParty, isReading, isWhole, errors, onType, noneBody, children }: SettlePartProps) {
  const t = useT();
  const today = useToday()();
  if (!hasParty) return <EmptyState title={t('settle.partyFirst')} body={t('settle.partyFirstBody')} />;
  if (isReading) return <LoadingState label={t('settle.items')} />;
  if (lines.length === 0) return <EmptyState title={t('settle.none')} body={noneBody} />;
  return (
    <Stack>
      {children}
      {!isWhole && (
        <InlineNotice tone="info" title={t('settle.notWhole', { count: lines.length })}>
          {t('settle.notWholeBody')}
        </InlineNotice>
      )}
      <SettleTable lines={lines} today={today} errors={errors} onType={onType} />
    </Stack>
  );
}
