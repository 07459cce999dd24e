import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { AvatarButton } from '@suanpan/shared-ui/avatar-button';
import { Menu } from '@suanpan/shared-ui/menu';
import { type TextKey, texts } from '../texts.ts';
import { usePage } from './page-context.tsx';
import { useTellFailure } from './use-tell-failure.ts';

interface AccountMenuProps {
  session: Session;
  onKeyboardHelp: () => void;
}

/** Who is signed in, what keys there are, and the way out. Renders a menu button with the first character of the name. */
export function AccountMenu({ session, onKeyboardHelp }: AccountMenuProps) {
  const t = useTexts(texts);
  const { actions, navigation } = usePage();
  const tell = useTellFailure();
  const roles = session.roles.map((role) => t(`role.${role}` as TextKey)).join(', ');
  return (
    <Menu
      label={`${t('account.menu')}: ${t('account.as', { name: session.user.name, roles })}`}
      header={t('account.as', { name: session.user.name, roles })}
      placement="bottom end"
      trigger={<AvatarButton name={session.user.name} label={t('account.menu')} />}
      items={[
        { id: 'keyboard-help', label: t('account.keys'), shortcut: '?' },
        { id: 'sign-out', label: t('account.signOut') },
      ]}
      onAction={(id) => (id === 'keyboard-help' ? onKeyboardHelp() : void navigation.leaveFor('/', actions.signOut).catch(tell))}
    />
  );
}
