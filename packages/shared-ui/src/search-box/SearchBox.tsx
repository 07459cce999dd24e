import { Icon } from '../icons/Icon.tsx';
import { Kbd } from '../kbd/Kbd.tsx';
import { shownKeys } from '../kbd/shown-keys.ts';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  /** What can be searched for. */
  label: string;
  /** The keys that open it as well, e.g. `mod+k`. */
  keys: string;
  onPress: () => void;
  /** Somebody is about to press it. */
  onApproach?: (() => void) | undefined;
}

/** The box in the top bar that opens the search; only its glass on a phone. Renders a `<button>`. */
export function SearchBox({ label, keys, onPress, onApproach }: SearchBoxProps) {
  return (
    <button
      type="button"
      className={styles.box}
      aria-haspopup="dialog"
      title={label}
      onClick={onPress}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      <Icon name="search" className={styles.glass} />
      <span className={styles.label}>{label}</span>
      <span className={styles.keys} aria-hidden="true">
        <Kbd>{shownKeys(keys)}</Kbd>
      </span>
    </button>
  );
}
