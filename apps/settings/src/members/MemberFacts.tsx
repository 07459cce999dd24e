import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { Inline } from '@suanpan/shared-ui/inline';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { Stack } from '@suanpan/shared-ui/stack';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { useMoment } from '../app/use-moment.ts';
import { EndMemberSessionsDocument } from '../data/end-member-sessions.generated.ts';
import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface MemberFactsProps {
  member: MemberCardFragment;
}

/** Since when somebody is a member, where they are signed in, and what they did. Renders a `<dl>` with what can be done below. */
export function MemberFacts({ member }: MemberFactsProps) {
  const t = useT();
  const moment = useMoment();
  const { ui } = useHost();
  const [end] = useMutation(EndMemberSessionsDocument);
  const act = useAct();
  const endAll = () =>
    act.run(async () => {
      const { id, name } = member;
      await end({ variables: { id } });
      ui.toast({ tone: 'success', text: t('done.memberSessionsEnded', { name }) });
    });
  return (
    <Stack>
      <DescriptionList
        items={[
          { id: 'login', label: t('member.loginName'), value: member.loginName },
          { id: 'joined', label: t('member.joinedAt'), value: moment(member.joinedAt) },
          { id: 'seen', label: t('member.lastSeen'), value: member.lastSeenAt === null ? t('member.notSeen') : moment(member.lastSeenAt) },
          { id: 'sessions', label: t('member.sessions'), value: t('member.sessionCount', { count: member.sessionCount }) },
        ]}
      />
      <ActFailure failure={act.failure} />
      <Inline>
        {!member.isSelf && member.sessionCount > 0 && (
          <Button size="small" onPress={() => void endAll()} isPending={act.isPending}>
            {t('member.endSessions')}
          </Button>
        )}
        <LinkButton size="small" href={`/settings/audit?member=${member.id}`}>
          {t('member.acts')}
        </LinkButton>
      </Inline>
    </Stack>
  );
}
