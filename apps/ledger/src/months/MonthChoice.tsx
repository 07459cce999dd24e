import { IconButton } from '@suanpan/shared-ui/icon-button';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import { addMonths } from './month.ts';
import styles from './MonthChoice.module.css';
import { useMonthName } from './use-month-name.ts';
import type { Months } from './months-of.ts';

interface MonthChoiceProps {
  months: Months;
  value: string;
  onChange: (month: string) => void;
}

/** One month of the books; closed ones say so. Renders a select between two buttons that step. */
export function MonthChoice({ months, value, onChange }: MonthChoiceProps) {
  const t = useT();
  const nameOf = useMonthName();
  const options = months.all.map((month) => ({
    value: month,
    label: months.isClosed(month) ? `🔒 ${nameOf(month)}` : nameOf(month),
    ...(months.isClosed(month) && { description: t('months.closed') }),
  }));
  return (
    <div className={styles['choice']}>
      <IconButton
        icon="chevron-left"
        label={t('months.previous')}
        isDisabled={!months.all.includes(addMonths(value, -1))}
        onPress={() => onChange(addMonths(value, -1))}
      />
      <SelectField label={t('months.title')} isLabelHidden options={options} value={value} onChange={onChange} />
      <IconButton
        icon="chevron-right"
        label={t('months.next')}
        isDisabled={!months.all.includes(addMonths(value, 1))}
        onPress={() => onChange(addMonths(value, 1))}
      />
    </div>
  );
}
