import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useT } from '../texts.ts';

interface MembersHeadProps {
  /** Undefined while nobody knows. */
  members: readonly { readonly enabled: boolean }[] | undefined;
  /** Whether the key of the button is heard: not while something stands over the list. */
  hearsKeys: boolean;
  onInvite: () => void;
}

/** The head of the list of members; whoever may not invite has no button. Renders a `<header>`. */
export function MembersHead({ members, hearsKeys, onInvite }: MembersHeadProps) {
  const t = useT();
  const canWrite = useCan('settings.member.write');
  useShortcut({ keys: 'n', label: t('invite.title'), run: canWrite && hearsKeys ? onInvite : undefined });
  return (
    <PageHeader
      title={t('members.title')}
      subtitle={members && t('members.count', { count: members.filter(({ enabled }) => enabled).length })}
      actions={
        canWrite && (
          <Button tone="primary" shortcut="N" onPress={onInvite}>
            {t('invite.title')}
          </Button>
        )
      }
    />
  );
}
