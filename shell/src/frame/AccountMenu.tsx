import { useTexts } from '@suanpan/app-kit/use-texts';
import { locales } from '@suanpan/protocol/locales';
import type { Session } from '@suanpan/protocol/session';
import { AvatarButton } from '@suanpan/shared-ui/avatar-button';
import { Menu } from '@suanpan/shared-ui/menu';
import { memo } from 'react';
import { actionsIn } from '../navigation/actions-in.ts';
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
  const { actions, composition, navigation, setLocale, tabOpener } = usePage();
  // A phone's top bar has no room for the actions of the other place.
  const own = actionsIn('', composition.apps, session);
  const others = locales.filter((locale) => locale !== session.locale);
  const tell = useTellFailure();
  const who = `${session.user.name} · ${session.roles.map((role) => t(`role.${role}` as TextKey)).join(', ')}`;
  const act = (id: string): void => {
    const locale = others.find((other) => other === id);
    if (id.startsWith('/')) tabOpener.open(id);
    else if (locale) void setLocale(locale).catch(tell);
    else if (id === 'keyboard-help') onKeyboardHelp();
    else void navigation.leaveFor('/', actions.signOut).catch(tell);
  };
  return (
    <Menu
      label={`${t('account.menu')}: ${who}`}
      header={who}
      placement="bottom end"
      trigger={<AvatarButton name={session.user.name} label={t('account.menu')} />}
      items={[
        ...own.map(({ path, label }) => ({ id: path, label })),
        { id: 'keyboard-help', label: t('account.keys'), shortcut: '?' },
        ...others.map((locale) => ({ id: locale, label: languageNames[locale] })),
        { id: 'sign-out', label: t('account.signOut') },
      ]}
      onAction={act}
    />
  );
});
