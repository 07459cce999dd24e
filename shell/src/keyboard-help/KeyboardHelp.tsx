import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { ShownShortcut } from '@suanpan/protocol/host';
import { textIn } from '@suanpan/protocol/localized-text';
import type { Session } from '@suanpan/protocol/session';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { useEffect } from 'react';
import { usePage } from '../frame/page-context.tsx';
import styles from './KeyboardHelp.module.css';
import { shortcutsOf } from '../host/shortcut-list.ts';
import { texts } from './texts.ts';

export interface KeyboardHelpProps {
  session: Session;
  onClose: () => void;
}

/** The keys that are in force: those of the frame, and those of the page in sight. Renders a modal dialog. */
export function KeyboardHelp({ session, onClose }: KeyboardHelpProps) {
  const t = useTexts(texts);
  const { composition, director, shortcuts } = usePage();
  const { visible } = useStore(director.stage);
  const own = shortcutsOf(visible, useStore(shortcuts));
  const app = composition.apps.find(({ name }) => name === visible);
  useEffect(() => void texts.activate(session.locale), [session.locale]);
  const ofFrame = [
    { keys: 'mod+k', label: t('search') },
    { keys: '?', label: t('help') },
    { keys: 'alt+w', label: t('tab.close') },
    { keys: 'alt+shift+t', label: t('tab.reopen') },
    { keys: 'alt+PageUp', label: t('tab.previous') },
    { keys: 'alt+PageDown', label: t('tab.next') },
    { keys: 'mod+shift+.', label: t('inspector') },
  ];
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      {app && own.length > 0 && <Keys title={textIn(app.title, session.locale)} shortcuts={own} />}
      <Keys title={t('frame')} shortcuts={ofFrame} />
      {own.length === 0 && <p className={styles['none']}>{t('none')}</p>}
    </Dialog>
  );
}

interface KeysProps {
  title: string;
  shortcuts: readonly ShownShortcut[];
}

function Keys({ title, shortcuts }: KeysProps) {
  return (
    <section className={styles['group']} aria-label={title}>
      <h3 className={styles['heading']}>{title}</h3>
      <dl className={styles['list']}>
        {shortcuts.map(({ keys, label }) => (
          <div key={`${keys} ${label}`} className={styles['row']}>
            <dt>{label}</dt>
            <dd>
              <kbd className={styles['keys']}>{shownKeys(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
