import { formatAmount } from '@suanpan/money/format-amount';
import { fenToDecimal } from '@suanpan/money/fen';
import type { OpeningCheck } from '@suanpan/money/opening-sums';
import { Amount } from '@suanpan/shared-ui/amount';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { OpeningFigures } from './opening-figures.ts';

interface OpeningChecksProps {
  figures: OpeningFigures;
  /** Has an account say what its details come to. */
  onTakeOver: (check: OpeningCheck) => void;
}

type T = ReturnType<typeof useT>;

/** Whether each account that is kept by its details equals them, and debits equal credits. Renders a `<section>`. */
export function OpeningChecks({ figures, onTakeOver }: OpeningChecksProps) {
  const t = useT();
  const columns = useMemo(() => columnsOf(t, onTakeOver), [t, onTakeOver]);
  const { debit, credit, difference } = figures;
  const checks = figures.checks.filter(({ balance, details, isRight }) => balance !== 0 || details !== 0 || !isRight);
  return (
    <Panel title={t('opening.checks')}>
      <Stack>
        {checks.length === 0 ? (
          <span>{t('opening.check.nothing')}</span>
        ) : (
          <DataTable label={t('opening.checks')} columns={columns} rows={checks} rowKey={({ accountCode }) => accountCode} />
        )}
        <Inline>
          <strong>{t('opening.check.sides')}</strong>
          <span>{t('opening.check.debit', { amount: formatAmount(fenToDecimal(debit)) })}</span>
          <span>{t('opening.check.credit', { amount: formatAmount(fenToDecimal(credit)) })}</span>
          <span role="status">
            <State isRight={difference === 0} isEmpty={debit === 0 && credit === 0} difference={difference} />
          </span>
        </Inline>
      </Stack>
    </Panel>
  );
}

function columnsOf(t: T, onTakeOver: OpeningChecksProps['onTakeOver']): readonly DataColumn<OpeningCheck>[] {
  const nameOf = ({ accountCode, part }: OpeningCheck): string => `${accountCode} ${t(`opening.part.${part}`)}`;
  return [
    { id: 'ACCOUNT', header: t('opening.check.account'), phone: 'title', cell: nameOf },
    {
      id: 'BALANCE',
      header: t('opening.check.balance'),
      width: 150,
      align: 'end',
      phone: 'value',
      cell: ({ balance }) => <Amount value={fenToDecimal(balance)} />,
    },
    {
      id: 'DETAILS',
      header: t('opening.check.details'),
      width: 150,
      align: 'end',
      phone: 'meta',
      cell: ({ details }) => <Amount value={fenToDecimal(details)} />,
    },
    {
      id: 'STATE',
      header: t('opening.check.state'),
      width: 170,
      phone: 'status',
      cell: ({ isRight, balance, details }) =>
        isRight && balance !== details ? (
          <StatusTag tone="neutral">{t('opening.check.none')}</StatusTag>
        ) : (
          <State isRight={isRight} isEmpty={balance === 0 && details === 0} difference={balance - details} />
        ),
    },
    {
      id: 'ACT',
      header: '',
      width: 120,
      align: 'end',
      phone: 'action',
      cell: (check) =>
        !check.isRight && (
          <Button size="small" aria-label={t('opening.check.takeOf', { account: nameOf(check) })} onPress={() => onTakeOver(check)}>
            {t('opening.check.take')}
          </Button>
        ),
    },
  ];
}

interface StateProps {
  isRight: boolean;
  /** Whether there is nothing to hold against each other yet. */
  isEmpty: boolean;
  difference: number;
}

function State({ isRight, isEmpty, difference }: StateProps) {
  const t = useT();
  if (isEmpty) return null;
  return isRight ? (
    <StatusTag tone="done">{t('opening.check.equal')}</StatusTag>
  ) : (
    <StatusTag tone="danger">{t('opening.check.differs', { amount: formatAmount(fenToDecimal(Math.abs(difference))) })}</StatusTag>
  );
}
