import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import type { KeptViewFragment as SavedView } from '../data/saved-view.fragment.generated.ts';
import { useListT } from '../list-tools/list-texts.ts';
import styles from './ViewList.module.css';

interface ViewActs {
  onOpen: (view: SavedView) => void;
  onRename: (view: SavedView) => void;
  /** Has the view say what the page shows now. */
  onReplace: (view: SavedView) => void;
  /** Has the page open with the view, or no longer. */
  onDefault: (view: SavedView, isDefault: boolean) => void;
  /** Has everybody who sees the page have the view. */
  onShare: (view: SavedView) => void;
  onWithdraw: (view: SavedView) => void;
  onRemove: (view: SavedView) => void;
}

interface ViewListProps extends ViewActs {
  views: readonly SavedView[];
  /** The view that shows what the page shows. */
  current: SavedView | undefined;
}

/** The views that somebody has: each can be opened and opened with the page; renamed, replaced, shared and deleted by whoever may. Renders a `<ul>`. */
export function ViewList({ views, current, ...acts }: ViewListProps) {
  return (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.id} className={styles.entry}>
          <View view={view} isCurrent={view.id === current?.id} {...acts} />
          <Sharing view={view} {...acts} />
        </li>
      ))}
    </ul>
  );
}

interface ViewProps extends ViewActs {
  view: SavedView;
  isCurrent: boolean;
}

function View({ view, isCurrent, onOpen, onDefault, onReplace, onRename, onRemove }: ViewProps) {
  const t = useListT();
  const { name, isDefault, isOwn, mayChange } = view;
  return (
    <div className={styles.view}>
      <Button tone="quiet" className={styles.name} onPress={() => onOpen(view)}>
        {name}
        {isCurrent && <Icon name="check" />}
      </Button>
      <IconButton
        icon="star"
        isPressed={isDefault}
        label={t(isDefault ? 'view.undefaultOf' : 'view.defaultOf', { name })}
        onPress={() => onDefault(view, !isDefault)}
      />
      {mayChange && (
        <>
          <IconButton icon="refresh" isDisabled={isCurrent} label={t('view.replaceOf', { name })} onPress={() => onReplace(view)} />
          <IconButton icon="edit" label={t('view.renameOf', { name })} onPress={() => onRename(view)} />
        </>
      )}
      {isOwn && <IconButton icon="trash" label={t('view.removeOf', { name })} onPress={() => onRemove(view)} />}
    </div>
  );
}

/** Who has a view besides its maker, and the act that changes it; nothing of a view that is somebody's own and stays so. */
function Sharing({ view, onShare, onWithdraw }: Pick<ViewActs, 'onShare' | 'onWithdraw'> & { view: SavedView }) {
  const t = useListT();
  const { name, maker, isOwn, isShared, mayShare } = view;
  if (!isShared && !mayShare) return null;
  const shared = isOwn ? t('view.sharedByMe') : t('view.sharedBy', { maker });
  return (
    <div className={styles.sharing}>
      <span>{isShared ? shared : t('view.mine')}</span>
      {mayShare && (
        <Button
          size="small"
          aria-label={t(isShared ? 'view.withdrawOf' : 'view.shareOf', { name })}
          onPress={() => (isShared ? onWithdraw : onShare)(view)}
        >
          {t(isShared ? 'view.withdraw' : 'view.share')}
        </Button>
      )}
    </div>
  );
}
