import { useTexts } from '@suanpan/app-kit/use-texts';
import { textIn } from '@suanpan/protocol/localized-text';
import type { Session } from '@suanpan/protocol/session';
import { Icon } from '@suanpan/shared-ui/icon';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { TopDialog } from '@suanpan/shared-ui/top-dialog';
import { useEffect, useId, useState } from 'react';
import { usePage } from '../frame/page-context.tsx';
import styles from './Palette.module.css';
import { PaletteHints } from './PaletteHints.tsx';
import { PaletteList, optionId } from './PaletteList.tsx';
import { pressKeys } from './page-keys.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { texts } from './texts.ts';
import { usePaletteEntries } from './use-palette-entries.ts';
import { useWalk } from './use-walk.ts';

export interface PaletteProps {
  session: Session;
  onClose: () => void;
}

/** Finds documents, customers, pages and actions, and opens them. Renders a modal dialog with a combobox. */
export function Palette({ session, onClose }: PaletteProps) {
  const t = useTexts(texts);
  const { tabOpener } = usePage();
  const listId = useId();
  const [text, setText] = useState('');
  const { words, groups, isSearching, troubled, remember } = usePaletteEntries(text, session);
  const entries = groups.flatMap((group) => group.entries);
  const open = (entry: PaletteEntry, inNewTab: boolean): void => {
    remember(entry);
    if (entry.kind === 'key') {
      onClose();
      // Once the dialog is gone, as the page's own may open.
      window.setTimeout(() => pressKeys(entry.href, document));
      return;
    }
    if (inNewTab) window.open(entry.href, '_blank', 'noopener');
    onClose();
    if (!inNewTab) tabOpener.open(entry.href);
  };
  const { active, press, reset } = useWalk({ entries, isSearching, onOpen: open });
  useEffect(() => void texts.activate(session.locale), [session.locale]);
  const change = (next: string): void => {
    setText(next);
    reset();
  };
  return (
    <TopDialog label={t('title')} isOpen onClose={onClose}>
      <div className={styles['head']}>
        <Icon name="search" className={styles['glass']} />
        <input
          className={styles['input']}
          role="combobox"
          aria-label={t('title')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(listId, active)}
          placeholder={t('placeholder')}
          value={text}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          // The dialog has no other purpose.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={press}
        />
        <span className={styles['close']}>
          <IconButton label={t('close')} icon="close" onPress={onClose} />
        </span>
      </div>
      <PaletteList id={listId} groups={groups} active={active} onOpen={open} isSearching={isSearching} />
      {words !== '' && entries.length === 0 && !isSearching && (
        <div className={styles['nothing']} role="status">
          <p>{t('nothing', { words })}</p>
          <p className={styles['tip']}>{t('nothingTip')}</p>
        </div>
      )}
      <p className={styles['status']} role="status">
        {isSearching ? t('searching') : words !== '' && entries.length > 0 && t('found', { count: entries.length })}
        {troubled.length > 0 && (
          <span className={styles['troubled']}>
            {t('troubled', { apps: troubled.map(({ title }) => textIn(title, session.locale)).join(', ') })}
          </span>
        )}
      </p>
      <PaletteHints />
    </TopDialog>
  );
}
