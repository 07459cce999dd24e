import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { type Control, Controller } from 'react-hook-form';
import { useT } from '../texts.ts';
import type { CustomerValues } from './use-customer-form.ts';

interface CustomerCreditFieldsProps {
  control: Control<CustomerValues>;
  /** The id of a field. */
  idOf: (field: string) => string;
  /** Whether this person may set how much the customer may owe. */
  mayLimit: boolean;
}

/** How long and how much a customer may owe; the limit is for who approves orders. */
export function CustomerCreditFields({ control, idOf, mayLimit }: CustomerCreditFieldsProps) {
  const t = useT();
  return (
    <>
      <Controller
        name="creditDays"
        control={control}
        render={({ field, fieldState }) => (
          <DecimalField
            id={idOf('creditDays')}
            label={t('customer.creditDays')}
            value={field.value}
            onChange={field.onChange}
            maxPlaces={0}
            error={fieldState.error?.message}
          />
        )}
      />
      {mayLimit && (
        <Controller
          name="creditLimit"
          control={control}
          render={({ field, fieldState }) => (
            <DecimalField
              id={idOf('creditLimit')}
              label={t('customer.creditLimit')}
              value={field.value}
              onChange={field.onChange}
              maxPlaces={2}
              description={t('customer.creditLimitHint')}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </>
  );
}
