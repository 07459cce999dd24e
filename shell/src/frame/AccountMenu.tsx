import { useTexts } from '@suanpan/app-kit/use-texts';
import { locales } from '@suanpan/protocol/locales';
import type { Session } from '@suanpan/protocol/session';
import { AvatarButton } from '@suanpan/shared-ui/avatar-button';
import { Menu } from '@suanpan/shared-ui/menu';
import { memo } from 'react';
import { type TextKey, texts } from '../texts.ts';
import { languageNames } from './language-names.ts';
import { usePage } from './page-context.tsx';
import { useTellFailure } from './use-tell-failure.ts';

interface AccountMenuProps {
  session: Session;
  onKeyboardHelp: () => void;
}

/** Who is signed in, what keys there are, the other language, and the way out. Renders a menu button with the first character of the name. */
export const AccountMenu = memo(function AccountMenu({ session, onKeyboardHelp }: AccountMenuProps) {
  const t = useTexts(texts);
  const { actions, navigation, setLocale } = usePage();
  const others = locales.filter((locale) => locale !== session.locale);
  const tell = useTellFailure();
  const roles = session.roles.map((role) => t(`role.${role}` as TextKey)).join(', ');
  const act = (id: string): void => {
    const locale = others.find((other) => other === id);
    if (locale) void setLocale(locale).catch(tell);
    else if (id === 'keyboard-help') onKeyboardHelp();
    else void navigation.leaveFor('/', actions.signOut).catch(tell);
  };
  return (
    <Menu
      label={`${t('account.menu')}: ${t('account.as', { name: session.user.name, roles })}`}
      header={t('account.as', { name: session.user.name, roles })}
      placement="bottom end"
      trigger={<AvatarButton name={session.user.name} label={t('account.menu')} />}
      items={[
        { id: 'keyboard-help', label: t('account.keys'), shortcut: '?' },
        ...others.map((locale) => ({ id: locale, label: languageNames[locale] })),
        { id: 'sign-out', label: t('account.signOut') },
      ]}
      onAction={act}
    />
  );
});
