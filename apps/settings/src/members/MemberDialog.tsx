import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';
import { UpdateMemberDocument } from '../data/update-member.generated.ts';
import { useT } from '../texts.ts';
import { MaxDiscountField } from './MaxDiscountField.tsx';
import { MemberFacts } from './MemberFacts.tsx';
import { rightsInput, type Rights } from './member-rights.ts';
import { RightsFields } from './RightsFields.tsx';

interface MemberDialogProps {
  member: MemberCardFragment;
  departments: readonly DepartmentCardFragment[];
  onClose: () => void;
}

/** What a member may do and see, and whether they are in use, beside the list. Renders a modal dialog at the end of the page. */
export function MemberDialog({ member, departments, onClose }: MemberDialogProps) {
  const t = useT();
  const { ui } = useHost();
  const [update] = useMutation(UpdateMemberDocument);
  const [rights, setRights] = useState<Rights>(member);
  const [enabled, setEnabled] = useState(member.enabled);
  const [maxDiscount, setMaxDiscount] = useState(member.maxDiscount);
  const idOf = useFieldIds();
  const act = useAct();
  const save = () =>
    act.run(async () => {
      const input = { ...rightsInput(rights), enabled, maxDiscount };
      await update({ variables: { id: member.id, version: member.version, input } });
      ui.toast({ tone: 'success', text: t('done.memberSaved', { name: member.name }) });
      onClose();
    });
  return (
    <Dialog
      title={member.name}
      isOpen
      onClose={onClose}
      size="side"
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
        <MemberFacts member={member} />
        <RightsFields value={rights} departments={departments} onChange={setRights} fieldIdOf={idOf} problemOf={act.problemOf} />
        <MaxDiscountField
          id={idOf('maxDiscount')}
          roles={rights.roles}
          value={maxDiscount}
          onChange={setMaxDiscount}
          error={act.problemOf('maxDiscount')}
        />
        <SwitchField
          id={idOf('enabled')}
          label={t('member.inUse')}
          description={t('member.inUseHint')}
          isOn={enabled}
          onChange={setEnabled}
        />
      </Stack>
    </Dialog>
  );
}
