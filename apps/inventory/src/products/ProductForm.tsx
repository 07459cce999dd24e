import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { Stack } from '@suanpan/shared-ui/stack';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { SyntheticEvent } from 'react';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { fieldProblems, unitProblems } from './field-problems.ts';
import { ProductFields } from './ProductFields.tsx';
import { ProductUnits } from './ProductUnits.tsx';
import { useProductForm } from './use-product-form.ts';

interface ProductFormProps {
  /** The product that is changed, or null for a new one. */
  product: ProductCardFragment | null;
}

/** A product's details while they are typed. */
export function ProductForm({ product }: ProductFormProps) {
  const t = useT();
  const { values, change, failure, save, isSaving } = useProductForm(product);
  const idOf = useFieldIds();
  const problems = fieldProblems(failure);
  const label = t(product ? 'action.saveChanges' : 'action.saveNew');
  useShortcut({ keys: 'mod+s', label, run: () => void save() });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <SaveFailure
          refusal={failure && `${failure.message} (${failure.code})`}
          errors={Object.entries(problems).map(([name, message]) => ({
            fieldId: idOf(name.startsWith('units') ? 'units' : name),
            label: '',
            message,
          }))}
        />
        <ProductFields values={values} problems={problems} idOf={idOf} onChange={change} />
        <div id={idOf('units')} tabIndex={-1}>
          <Panel title={t('product.unitsTitle')}>
            <ProductUnits units={values.units} errors={unitProblems(problems, values.units)} onChange={(units) => change({ units })} />
          </Panel>
        </div>
        <Inline>
          <Button tone="primary" type="submit" shortcut={shownKeys('mod+s')} isPending={isSaving}>
            {label}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
