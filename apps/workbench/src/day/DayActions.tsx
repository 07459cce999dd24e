import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useFollowLink } from '@suanpan/shared-ui/navigation-provider';
import { useT } from '../texts.ts';
import styles from './DayActions.module.css';

/** What a shop does all day, each by the kind of document that it makes or looks at. */
const acts = [
  { key: 'sell', type: 'sales.document', view: 'create' },
  { key: 'buy', type: 'purchasing.document', view: 'create' },
  { key: 'take', type: 'money.document', view: 'create' },
  { key: 'pay', type: 'money.payment', view: 'create' },
  { key: 'stock', type: 'inventory.stock', view: 'list' },
  { key: 'spend', type: 'money.expense', view: 'create' },
] as const;

/** The few things that are done all day, large enough for a thumb. Renders a `<nav>` of links, those that the person may follow. */
export function DayActions() {
  const t = useT();
  const addressOf = useAddressOf();
  const follow = useFollowLink();
  return (
    <nav className={styles['acts']} aria-label={t('day.acts')}>
      {acts.map(({ key, ...reference }) => {
        const href = addressOf(reference);
        return href === null ? null : (
          <a key={key} className={styles['act']} data-first={key === 'sell' || undefined} href={href} onClick={follow}>
            <span className={styles['name']}>{t(`day.${key}`)}</span>
            <span className={styles['hint']}>{t(`day.${key}Hint`)}</span>
          </a>
        );
      })}
    </nav>
  );
}
