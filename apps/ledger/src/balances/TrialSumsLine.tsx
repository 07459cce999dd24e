import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useT } from '../texts.ts';
import type { TrialSums } from './trial-rows.ts';
import styles from './Balances.module.css';

interface TrialSumsLineProps {
  sums: TrialSums;
}

/** What must be equal in a trial balance, and whether it is. Renders a `<dl>`. */
export function TrialSumsLine({ sums }: TrialSumsLineProps) {
  const t = useT();
  return (
    <dl className={styles['sums']} aria-label={t('balances.sums')}>
      {(['opening', 'turnover', 'ending'] as const).map((part) => {
        const { debit, credit } = sums[part];
        return (
          <div key={part}>
            <dt>{t(`balances.${part}`)}</dt>
            <dd>
              {t('direction.DEBIT')} <Amount value={fenToDecimal(debit)} /> {debit === credit ? '=' : '≠'} {t('direction.CREDIT')}{' '}
              <Amount value={fenToDecimal(credit)} />{' '}
              <StatusTag tone={debit === credit ? 'done' : 'danger'}>
                {t(debit === credit ? 'balances.equal' : 'balances.unequal')}
              </StatusTag>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
