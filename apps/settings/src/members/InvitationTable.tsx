import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { useMoment } from '../app/use-moment.ts';
import type { InvitationCardFragment } from '../data/invitation-card.fragment.generated.ts';
import { RevokeInvitationDocument } from '../data/revoke-invitation.generated.ts';
import { useT } from '../texts.ts';

interface InvitationTableProps {
  invitations: readonly InvitationCardFragment[];
}

const tones: Readonly<Record<InvitationCardFragment['state'], StatusTone>> = {
  OPEN: 'waiting',
  USED: 'done',
  REVOKED: 'neutral',
  EXPIRED: 'neutral',
};

/** The latest invitations, and the way to take one back. Renders a `<section>` with a table; nothing when there are none. */
export function InvitationTable({ invitations }: InvitationTableProps) {
  const t = useT();
  const { ui } = useHost();
  const [revoke] = useMutation(RevokeInvitationDocument);
  const act = useAct();
  const take = (id: string) =>
    act.run(async () => {
      await revoke({ variables: { id } });
      ui.toast({ tone: 'success', text: t('done.invitationRevoked') });
    });
  const columns = useColumns((id) => void take(id));
  if (invitations.length === 0) return null;
  return (
    <Panel title={t('invitations.title')}>
      <Stack>
        <ActFailure failure={act.failure} />
        <DataTable label={t('invitations.title')} columns={columns} rows={invitations} rowKey={({ id }) => id} />
      </Stack>
    </Panel>
  );
}

function useColumns(onRevoke: (id: string) => void): readonly DataColumn<InvitationCardFragment>[] {
  const t = useT();
  const moment = useMoment();
  return [
    { id: 'NOTE', header: t('invite.note'), cell: ({ note }) => note || t('invitations.noNote'), phone: 'title' },
    {
      id: 'ROLES',
      header: t('member.roles'),
      cell: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(t('list.between')),
      phone: 'subtitle',
    },
    {
      id: 'STATE',
      header: t('invitations.state'),
      cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`invitation.${state}`)}</StatusTag>,
      phone: 'status',
    },
    {
      id: 'UNTIL',
      header: t('invitations.until'),
      cell: ({ state, usedBy, expiresAt }) =>
        state === 'USED' ? t('invitations.usedBy', { name: usedBy?.name ?? '' }) : moment(expiresAt),
    },
    {
      id: 'ACT',
      header: t('list.act'),
      phone: 'action',
      cell: ({ id, state }) =>
        state === 'OPEN' && (
          <Button size="small" onPress={() => onRevoke(id)}>
            {t('invitations.revoke')}
          </Button>
        ),
    },
  ];
}
