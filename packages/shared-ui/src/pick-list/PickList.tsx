import type { ReactNode } from 'react';
import { EmptyState } from '../empty-state/EmptyState.tsx';
import { SearchField } from '../search-field/SearchField.tsx';
import { Stack } from '../stack/Stack.tsx';
import styles from './PickList.module.css';

/** A thing that can be chosen. */
export interface PickListItem {
  readonly id: string;
  readonly name: string;
  /** What else tells it from others; empty texts are left out. */
  readonly facts: readonly string[];
}

export interface PickListProps<Item extends PickListItem> {
  /** What can be searched for, for assistive technology; also the placeholder. */
  label: string;
  search: string;
  onSearch: (search: string) => void;
  /** What was found, the best first; undefined while nothing is known. */
  items: readonly Item[] | undefined;
  /** Whether `items` are those of an earlier search: Enter waits then. */
  isOutdated?: boolean | undefined;
  onPick: (item: Item) => void;
  /** Said when nothing was found. */
  none: string;
  /** Stands there while nothing is known: that it is coming, or why it is not. */
  children?: ReactNode;
}

/** Finds one thing among many; Enter takes the first one. Renders a search box and a list of buttons. */
export function PickList<Item extends PickListItem>(props: PickListProps<Item>) {
  const { label, search, onSearch, items, isOutdated = false, onPick, none, children } = props;
  const best = isOutdated ? undefined : items?.[0];
  return (
    <Stack>
      <SearchField autoFocus label={label} value={search} onChange={onSearch} onSubmit={() => (best ? onPick(best) : undefined)} />
      {items ? null : children}
      {items?.length === 0 && <EmptyState title={none} />}
      <ul className={styles.list}>
        {items?.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.choice} onClick={() => onPick(item)}>
              <span className={styles.name}>{item.name}</span>
              <span className={styles.facts}>{item.facts.filter((fact) => fact !== '').join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
