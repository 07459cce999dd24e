import { useMutation } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import { InviteMemberDocument } from '../data/invite-member.generated.ts';
import { ListMembersDocument } from '../data/list-members.generated.ts';
import { useT } from '../texts.ts';
import { InvitationLink } from './InvitationLink.tsx';
import { rightsInput, usualRights } from './member-rights.ts';
import { RightsFields } from './RightsFields.tsx';

interface InviteDialogProps {
  departments: readonly DepartmentCardFragment[];
  onClose: () => void;
}

/** Whom the owner invites and what they will be, and then the link to pass on. Renders a modal dialog. */
export function InviteDialog({ departments, onClose }: InviteDialogProps) {
  const t = useT();
  const [invite] = useMutation(InviteMemberDocument, { refetchQueries: [ListMembersDocument] });
  const [rights, setRights] = useState(usualRights);
  const [note, setNote] = useState('');
  const [token, setToken] = useState<string | null>(null);
  const idOf = useFieldIds();
  const act = useAct();
  const make = () =>
    act.run(async () => {
      const input = { ...rightsInput(rights), note, roles: [...rights.roles] };
      const { data } = await invite({ variables: { input } });
      setToken(data?.inviteMember.token ?? null);
    });
  if (token !== null) return <InvitationLink token={token} onClose={onClose} />;
  return (
    <Dialog
      title={t('invite.title')}
      isOpen
      onClose={onClose}
      size="side"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" onPress={() => void make()} isPending={act.isPending}>
            {t('invite.make')}
          </Button>
        </>
      }
    >
      <Stack gap="wide">
        <ActFailure failure={act.failure} fieldIdOf={idOf} />
        <TextField
          id={idOf('note')}
          label={t('invite.note')}
          description={t('invite.noteHint')}
          value={note}
          onChange={setNote}
          error={act.problemOf('note')}
        />
        <RightsFields value={rights} departments={departments} onChange={setRights} fieldIdOf={idOf} problemOf={act.problemOf} />
      </Stack>
    </Dialog>
  );
}
