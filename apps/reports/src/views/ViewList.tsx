import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import type { KeptViewFragment } from '../data/saved-view.fragment.generated.ts';
import { useT } from '../texts.ts';
import styles from './ViewList.module.css';

interface ViewListProps {
  views: readonly KeptViewFragment[];
  /** The view that shows what the page shows. */
  current: KeptViewFragment | undefined;
  onOpen: (view: KeptViewFragment) => void;
  onRename: (view: KeptViewFragment) => void;
  onRemove: (view: KeptViewFragment) => void;
}

/** The views that somebody keeps: each can be opened, renamed and deleted. Renders a `<ul>`. */
export function ViewList({ views, current, onOpen, onRename, onRemove }: ViewListProps) {
  const t = useT();
  return (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.id} className={styles.view}>
          <Button tone="quiet" className={styles.name} onPress={() => onOpen(view)}>
            {view.name}
            {view.id === current?.id && <Icon name="check" />}
          </Button>
          <IconButton icon="edit" label={t('view.renameOf', { name: view.name })} onPress={() => onRename(view)} />
          <IconButton icon="trash" label={t('view.removeOf', { name: view.name })} onPress={() => onRemove(view)} />
        </li>
      ))}
    </ul>
  );
}
