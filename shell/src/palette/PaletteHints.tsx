import { useTexts } from '@suanpan/app-kit/use-texts';
import { Kbd } from '@suanpan/shared-ui/kbd';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import styles from './Palette.module.css';
import { texts } from './texts.ts';

const keys = { move: '↑ ↓', open: 'Enter', tab: 'mod+Enter', close: 'Esc' } as const;

/** Which keys do what, for those who have keys. Renders a `<footer>`; hidden on a phone and from assistive technology, which says it anyway. */
export function PaletteHints() {
  const t = useTexts(texts);
  return (
    <footer className={styles['hints']} aria-hidden="true">
      {(['move', 'open', 'tab', 'close'] as const).map((name) => (
        <span key={name}>
          <Kbd>{shownKeys(keys[name])}</Kbd> {t(`hint.${name}`)}
        </span>
      ))}
    </footer>
  );
}
