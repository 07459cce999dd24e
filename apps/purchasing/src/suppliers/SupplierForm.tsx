import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Inline } from '@suanpan/shared-ui/inline';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { Controller } from 'react-hook-form';
import type { SupplierCardFragment } from '../data/supplier-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { type SupplierValues, useSupplierForm } from './use-supplier-form.ts';

interface SupplierFormProps {
  /** The supplier that is changed, or null for a new one. */
  supplier: SupplierCardFragment | null;
}

const textFields = ['name', 'code', 'taxNumber'] as const satisfies readonly (keyof SupplierValues)[];

/** A supplier's details while they are typed. */
export function SupplierForm({ supplier }: SupplierFormProps) {
  const t = useT();
  const { form, save, isSubmitting } = useSupplierForm(supplier);
  const { errors } = form.formState;
  const idOf = useFieldIds();
  useShortcut({ keys: 'mod+s', label: t('action.save'), run: () => void save() });
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
                  label={t(`supplier.${name}`)}
                  value={field.value}
                  onChange={field.onChange}
                  isRequired={name === 'name'}
                  description={name === 'code' && !supplier ? t('supplier.codeHint') : undefined}
                  error={errors[name]?.message}
                />
              )}
            />
          ))}
          <Controller
            name="creditDays"
            control={form.control}
            render={({ field }) => (
              <DecimalField
                id={idOf('creditDays')}
                label={t('supplier.creditDays')}
                value={field.value}
                onChange={field.onChange}
                maxPlaces={0}
                error={errors.creditDays?.message}
              />
            )}
          />
          <Controller
            name="enabled"
            control={form.control}
            render={({ field }) => <SwitchField label={t('suppliers.enabled')} isOn={field.value} onChange={field.onChange} />}
          />
        </FormGrid>
        <Inline>
          <Button tone="primary" type="submit" shortcut={shownKeys('mod+s')} isPending={isSubmitting}>
            {t('action.save')}
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
