import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import type { KeptViewFragment as SavedView } from '../data/saved-view.fragment.generated.ts';
import { useListT } from '../list-tools/list-texts.ts';
import styles from './ViewList.module.css';

interface ViewListProps {
  views: readonly SavedView[];
  /** The view that shows what the page shows. */
  current: SavedView | undefined;
  onOpen: (view: SavedView) => void;
  onRename: (view: SavedView) => void;
  /** Has the view say what the page shows now. */
  onReplace: (view: SavedView) => void;
  /** Has the page open with the view, or no longer. */
  onDefault: (view: SavedView, isDefault: boolean) => void;
  onRemove: (view: SavedView) => void;
}

/** The views that somebody keeps: each can be opened, opened with the page, renamed, replaced and deleted. Renders a `<ul>`. */
export function ViewList({ views, current, onOpen, onRename, onReplace, onDefault, onRemove }: ViewListProps) {
  const t = useListT();
  return (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.id} className={styles.view}>
          <Button tone="quiet" className={styles.name} onPress={() => onOpen(view)}>
            {view.name}
            {view.id === current?.id && <Icon name="check" />}
          </Button>
          <IconButton
            icon="star"
            isPressed={view.isDefault}
            label={t(view.isDefault ? 'view.undefaultOf' : 'view.defaultOf', { name: view.name })}
            onPress={() => onDefault(view, !view.isDefault)}
          />
          <IconButton
            icon="refresh"
            isDisabled={view.id === current?.id}
            label={t('view.replaceOf', { name: view.name })}
            onPress={() => onReplace(view)}
          />
          <IconButton icon="edit" label={t('view.renameOf', { name: view.name })} onPress={() => onRename(view)} />
          <IconButton icon="trash" label={t('view.removeOf', { name: view.name })} onPress={() => onRemove(view)} />
        </li>
      ))}
    </ul>
  );
}
