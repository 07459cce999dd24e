import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { TextField } from '@suanpan/shared-ui/text-field';
import { Controller } from 'react-hook-form';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { useT } from '../texts.ts';
import { CustomerCreditFields } from './CustomerCreditFields.tsx';
import { type CustomerValues, useCustomerForm } from './use-customer-form.ts';
import type { CustomerRow } from './use-customer-list.ts';

interface CustomerFormProps {
  /** The customer that is changed, or null for a new one. */
  customer: CustomerRow | null;
}

const textFields = ['name', 'code', 'contact', 'phone', 'taxNumber', 'address'] as const satisfies readonly (keyof CustomerValues)[];

/** A customer's details while they are typed. */
export function CustomerForm({ customer }: CustomerFormProps) {
  const t = useT();
  const mayApprove = useCan('sales.order.approve');
  const { data } = useQuery(ReadFormOptionsDocument);
  const { form, save, isSubmitting } = useCustomerForm(customer);
  const { errors } = form.formState;
  const idOf = useFieldIds();
  useShortcut({ keys: 'mod+s', label: t(customer ? 'action.saveChanges' : 'action.saveNew'), run: () => void save() });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="wide">
        <SaveFailure refusal={errors.root?.message ?? null} errors={fieldErrors(errors, idOf)} />
        <FormGrid>
          {textFields.map((name) => (
            <Controller
              key={name}
              name={name}
              control={form.control}
              render={({ field }) => (
                <TextField
                  id={idOf(name)}
                  label={t(`customer.${name}`)}
                  value={field.value}
                  onChange={field.onChange}
                  isRequired={name === 'name'}
                  description={name === 'code' && !customer ? t('customer.codeHint') : undefined}
                  error={errors[name]?.message}
                />
              )}
            />
          ))}
          <CustomerCreditFields control={form.control} idOf={idOf} mayLimit={mayApprove} />
          {mayApprove && (
            <Controller
              name="salespersonId"
              control={form.control}
              render={({ field }) => (
                <SelectField
                  id={idOf('salespersonId')}
                  label={t('customer.salesperson')}
                  options={data?.salespeople.map(({ id, name }) => ({ value: id, label: name }))}
                  value={field.value ?? ''}
                  onChange={field.onChange}
                  error={errors.salespersonId?.message}
                />
              )}
            />
          )}
          <Controller
            name="enabled"
            control={form.control}
            render={({ field }) => <SwitchField label={t('customer.enabled')} isOn={field.value} onChange={field.onChange} />}
          />
        </FormGrid>
        <Inline>
          <Button tone="primary" type="submit" shortcut={shownKeys('mod+s')} isPending={isSubmitting}>
            {t(customer ? 'action.saveChanges' : 'action.saveNew')}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}

function fieldErrors(errors: Readonly<Record<string, { readonly message?: string } | undefined>>, idOf: (field: string) => string) {
  return Object.entries(errors).flatMap(([name, error]) =>
    name === 'root' || error?.message === undefined ? [] : [{ fieldId: idOf(name), label: '', message: error.message }],
  );
}
