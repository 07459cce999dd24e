import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useT } from '../texts.ts';
import { digitChoices, restartChoices, withPeriod, type RulePeriod, type RuleValues } from './rule-values.ts';

interface RuleFieldsProps {
  values: RuleValues;
  onChange: (values: RuleValues) => void;
  fieldIdOf: (entry: string) => string;
  problemOf: (entry: string) => string | undefined;
}

const periods: readonly RulePeriod[] = ['NONE', 'YEAR', 'MONTH'];

/** What is entered about a rule. */
export function RuleFields({ values, onChange, fieldIdOf, problemOf }: RuleFieldsProps) {
  const t = useT();
  const field = (entry: string) => ({ id: fieldIdOf(entry), error: problemOf(entry) });
  const restarts = restartChoices[values.period];
  return (
    <FormGrid columns={1}>
      <TextField
        {...field('prefix')}
        label={t('numbers.prefix')}
        description={t('numbers.prefixHint')}
        value={values.prefix}
        maxLength={10}
        onChange={(prefix) => onChange({ ...values, prefix })}
      />
      <SelectField
        {...field('period')}
        label={t('numbers.period')}
        options={periods.map((value) => ({ value, label: t(`numbers.period.${value}`) }))}
        value={values.period}
        onChange={(chosen) => onChange(withPeriod(values, periods.find((period) => period === chosen) ?? values.period))}
      />
      <SelectField
        {...field('digits')}
        label={t('numbers.digits')}
        description={t('numbers.digitsHint')}
        options={digitChoices.map((digits) => ({ value: String(digits), label: t('numbers.digitCount', { digits }) }))}
        value={String(values.digits)}
        onChange={(chosen) => onChange({ ...values, digits: Number(chosen) })}
      />
      <SelectField
        {...field('restarts')}
        label={t('numbers.restarts')}
        description={t('numbers.restartsHint')}
        options={restarts.map((value) => ({ value, label: t(`numbers.restarts.${value}`) }))}
        value={values.restarts}
        onChange={(chosen) => onChange({ ...values, restarts: restarts.find((restart) => restart === chosen) ?? values.restarts })}
      />
    </FormGrid>
  );
}
