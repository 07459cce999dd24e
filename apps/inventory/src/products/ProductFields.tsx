import { useQuery } from '@apollo/client/react';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { ReadTaxRatesDocument } from '../data/read-tax-rates.generated.ts';
import { useT } from '../texts.ts';
import type { ProductValues } from './product-values.ts';

interface ProductFieldsProps {
  values: ProductValues;
  /** What the backend says of each entry, by its name. */
  problems: Readonly<Record<string, string>>;
  idOf: (name: string) => string;
  onChange: (change: Partial<ProductValues>) => void;
}

const texts = [
  { name: 'name', isRequired: true },
  { name: 'sku', isRequired: true },
  { name: 'spec' },
  { name: 'unit', isRequired: true },
  { name: 'barcode', inputMode: 'numeric' },
  { name: 'price', isRequired: true, inputMode: 'decimal' },
  { name: 'minStock', inputMode: 'decimal' },
] as const;

/** The fields of a product. Renders a grid of them. */
export function ProductFields({ values, problems, idOf, onChange }: ProductFieldsProps) {
  const t = useT();
  const { data } = useQuery(ReadTaxRatesDocument);
  const rates = data?.taxRates.map(({ rate, name }) => ({ value: rate, label: `${rate}%`, description: name }));
  return (
    <FormGrid>
      {texts.map(({ name, ...rest }) => (
        <TextField
          key={name}
          {...rest}
          id={idOf(name)}
          label={t(`product.${name}`)}
          value={values[name]}
          onChange={(value) => onChange({ [name]: value })}
          description={hintOf(t, name)}
          error={problems[name]}
        />
      ))}
      <SelectField
        id={idOf('taxRate')}
        label={t('product.taxRate')}
        {...(data?.taxpayer === 'SMALL_SCALE' && { description: t('product.taxRateHint') })}
        options={rates}
        value={values.taxRate}
        onChange={(taxRate) => onChange({ taxRate })}
        isRequired
        error={problems['taxRate']}
      />
      <SwitchField
        label={t('product.service')}
        description={t('product.serviceHint')}
        isOn={values.service}
        onChange={(service) => onChange({ service })}
      />
      <SwitchField label={t('product.enabled')} isOn={values.enabled} onChange={(enabled) => onChange({ enabled })} />
    </FormGrid>
  );
}

function hintOf(t: ReturnType<typeof useT>, name: (typeof texts)[number]['name']): string | undefined {
  if (name === 'barcode') return t('product.barcodeHint');
  return name === 'minStock' ? t('product.minStockHint') : undefined;
}
