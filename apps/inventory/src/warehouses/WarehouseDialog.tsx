import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { SyntheticEvent } from 'react';
import type { WarehouseCardFragment } from '../data/warehouse-card.fragment.generated.ts';
import { fieldProblems } from '../products/field-problems.ts';
import { useT } from '../texts.ts';
import { useWarehouseForm } from './use-warehouse-form.ts';

interface WarehouseDialogProps {
  /** The warehouse that is changed, or null for a new one. */
  warehouse: WarehouseCardFragment | null;
  onClose: () => void;
}

/** What a warehouse is called, and whether it is in use, beside the list. Renders a modal dialog. */
export function WarehouseDialog({ warehouse, onClose }: WarehouseDialogProps) {
  const t = useT();
  const { values, change, failure, save, isSaving } = useWarehouseForm(warehouse, onClose);
  const idOf = useFieldIds();
  const problems = fieldProblems(failure);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog
      title={t(warehouse ? 'warehouse.edit' : 'warehouse.new')}
      isOpen
      onClose={onClose}
      size="side"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={isSaving}>
            {t('action.saveNew')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="wide">
          <SaveFailure
            refusal={failure && `${failure.message} (${failure.code})`}
            errors={Object.entries(problems).map(([name, message]) => ({ fieldId: idOf(name), label: '', message }))}
          />
          <TextField
            id={idOf('code')}
            label={t('warehouse.code')}
            value={values.code}
            onChange={(code) => change({ code })}
            isRequired
            autoFocus
            error={problems['code']}
          />
          <TextField
            id={idOf('name')}
            label={t('warehouse.name')}
            value={values.name}
            onChange={(name) => change({ name })}
            isRequired
            error={problems['name']}
          />
          <SwitchField
            label={t('product.enabled')}
            description={t('warehouse.enabledHint')}
            isOn={values.enabled}
            onChange={(enabled) => change({ enabled })}
          />
          <input type="submit" hidden />
        </Stack>
      </form>
    </Dialog>
  );
}
