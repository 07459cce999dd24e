import { useTexts } from '@suanpan/app-kit/use-texts';
import { useEffect, useRef } from 'react';
import styles from './Palette.module.css';
import type { EntryGroup } from './group-entries.ts';
import { piecesOf } from './mark-words.ts';
import { type PaletteEntry, entryId } from './palette-entry.ts';
import { texts } from './texts.ts';

interface PaletteListProps {
  id: string;
  groups: readonly EntryGroup[];
  active: PaletteEntry | undefined;
  isSearching: boolean;
  onOpen: (entry: PaletteEntry, inNewTab: boolean) => void;
}

/** What was found, by kind. Renders a `listbox`; focus and keys stay in the input. */
export function PaletteList({ id, groups, active, isSearching, onOpen }: PaletteListProps) {
  const t = useTexts(texts);
  return (
    <div id={id} className={styles['list']} role="listbox" aria-label={t('results')} aria-busy={isSearching}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={t(`group.${group.id}`)}>
          <div className={styles['heading']} aria-hidden="true">
            {t(`group.${group.id}`)}
          </div>
          {group.entries.map((entry) => (
            <Option
              key={entryId(entry)}
              id={optionId(id, entry)}
              entry={entry}
              isActive={active !== undefined && entryId(entry) === entryId(active)}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Returns the id of an entry's element. */
export function optionId(list: string, entry: PaletteEntry): string {
  return `${list}-${entryId(entry)}`;
}

interface OptionProps {
  id: string;
  entry: PaletteEntry;
  isActive: boolean;
  onOpen: (entry: PaletteEntry, inNewTab: boolean) => void;
}

function Option({ id, entry, isActive, onOpen }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- focus and keys stay in the input
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      data-kind={entry.kind}
      // The press must not take the focus from the input.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onOpen(entry, event.ctrlKey || event.metaKey)}
    >
      <span className={styles['bead']} />
      <span className={styles['title']}>
        {piecesOf(entry.title, entry.marks).map(({ text, isMarked }, index) =>
          // Pieces have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
      {entry.subtitle !== undefined && entry.subtitle !== '' && <span className={styles['subtitle']}>{entry.subtitle}</span>}
    </div>
  );
}
