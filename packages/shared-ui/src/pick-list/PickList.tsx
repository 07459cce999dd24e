import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
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

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finds one thing among many, such as in a drawer; ↑ ↓ lead from the search box through the things and back, Enter takes one.
 * Renders a search box and a list of buttons.
 */
export function PickList<Item extends PickListItem>(props: PickListProps<Item>) {
  const { label, search, onSearch, items, isOutdated = false, onPick, none, children } = props;
  const whole = useRef<HTMLDivElement>(null);
  const best = isOutdated ? undefined : items?.[0];
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    // Keys of an input method that is still choosing characters are its own.
    if (step === undefined || event.nativeEvent.isComposing) return;
    const stops = [...(whole.current?.querySelectorAll<HTMLElement>('input, [data-choice]') ?? [])];
    const at = stops.findIndex((stop) => stop === event.target);
    if (at === -1) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for the search box and the buttons in it
    <div ref={whole} onKeyDown={walk}>
      <Stack>
        <SearchField autoFocus label={label} value={search} onChange={onSearch} onSubmit={() => (best ? onPick(best) : undefined)} />
        {items ? null : children}
        {items?.length === 0 && <EmptyState title={none} />}
        <ul className={styles.list}>
          {items?.map((item) => (
            <li key={item.id}>
              <button type="button" className={styles.choice} data-choice onClick={() => onPick(item)}>
                <span className={styles.name}>{item.name}</span>
                <span className={styles.facts}>{item.facts.filter((fact) => fact !== '').join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      </Stack>
    </div>
  );
}
