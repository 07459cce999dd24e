import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { CreateDepartmentDocument } from '../data/create-department.generated.ts';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import { UpdateDepartmentDocument } from '../data/update-department.generated.ts';
import { useT } from '../texts.ts';

interface DepartmentDialogProps {
  /** Undefined for a new one. */
  department: DepartmentCardFragment | undefined;
  onClose: () => void;
}

/** What a department is called, and whether members may be put into it. Renders a modal dialog. */
export function DepartmentDialog({ department, onClose }: DepartmentDialogProps) {
  const t = useT();
  const { ui } = useHost();
  const [create] = useMutation(CreateDepartmentDocument);
  const [update] = useMutation(UpdateDepartmentDocument);
  const [name, setName] = useState(department?.name ?? '');
  const [enabled, setEnabled] = useState(department?.enabled ?? true);
  const idOf = useFieldIds();
  const act = useAct();
  const save = () =>
    act.run(async () => {
      const { id, version } = department ?? {};
      if (id === undefined || version === undefined) await create({ variables: { input: { name } } });
      else await update({ variables: { id, version, input: { name, enabled } } });
      ui.toast({ tone: 'success', text: t('done.departmentSaved', { name: name.trim() }) });
      onClose();
    });
  return (
    <Dialog
      title={department?.name ?? t('departments.add')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={act.isPending}>
            {t('action.save')}
          </Button>
        </>
      }
    >
      <Stack gap="wide">
        <ActFailure failure={act.failure} fieldIdOf={idOf} />
        <TextField
          id={idOf('name')}
          label={t('departments.name')}
          value={name}
          onChange={setName}
          error={act.problemOf('name')}
          autoFocus
        />
        {department && (
          <SwitchField
            id={idOf('enabled')}
            label={t('member.inUse')}
            description={t('departments.inUseHint')}
            isOn={enabled}
            onChange={setEnabled}
          />
        )}
      </Stack>
    </Dialog>
  );
}
