import { skipToken, useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { ListMembersDocument } from '../data/list-members.generated.ts';
import { useT } from '../texts.ts';
import { boundMembers, boundToNothing } from './bound-members.ts';

interface BoundNoticeProps {
  /** Whether it is about a company that will be left: all whom it leaves without, else those who are without. */
  isAhead?: boolean;
}

/** Who sees no warehouse or cash account until an owner names new ones, as those stay behind. Renders a notice, or nothing. */
export function BoundNotice({ isAhead = false }: BoundNoticeProps) {
  const t = useT();
  const { data } = useQuery(ListMembersDocument, useCan('settings.member.read') ? {} : skipToken);
  const names = (isAhead ? boundMembers : boundToNothing)(data?.companyMembers ?? []).join(' · ');
  return names !== '' && <InlineNotice tone="waiting">{t('members.unbound', { names })}</InlineNotice>;
}
