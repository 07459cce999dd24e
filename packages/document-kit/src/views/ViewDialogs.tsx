import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import type { KeptViewFragment as SavedView } from '../data/saved-view.fragment.generated.ts';
import { useListT } from '../list-tools/list-texts.ts';
import { ViewNameDialog } from './ViewNameDialog.tsx';

/** What is being done with views. */
export type ViewAct = { readonly act: 'keep' } | { readonly act: 'rename' | 'withdraw' | 'remove'; readonly view: SavedView };

interface ViewDialogsProps {
  doing: ViewAct | null;
  onKeep: (name: string) => Promise<void>;
  onRename: (view: SavedView, name: string) => Promise<void>;
  onWithdraw: (view: SavedView) => Promise<void>;
  onRemove: (view: SavedView) => Promise<void>;
  onEnd: () => void;
}

/** What is asked before something is done with views. */
export function ViewDialogs({ doing, onKeep, onRename, onWithdraw, onRemove, onEnd }: ViewDialogsProps) {
  const t = useListT();
  if (doing === null) return null;
  if (doing.act === 'keep') return <ViewNameDialog title={t('view.keep')} name="" onSave={onKeep} onClose={onEnd} />;
  const { act, view } = doing;
  if (act === 'rename')
    return <ViewNameDialog title={t('view.rename')} name={view.name} onSave={(name) => onRename(view, name)} onClose={onEnd} />;
  if (act === 'withdraw')
    return (
      <ConfirmDialog
        title={t('view.withdrawOf', { name: view.name })}
        body={t(view.isOwn ? 'view.withdrawBody' : 'view.withdrawBodyOf', { maker: view.maker })}
        confirmLabel={t('view.withdraw')}
        onConfirm={() => onWithdraw(view)}
        onCancel={onEnd}
      />
    );
  return (
    <ConfirmDialog
      title={t('view.removeOf', { name: view.name })}
      body={t(view.isShared ? 'view.removeSharedBody' : 'view.removeBody')}
      confirmLabel={t('view.remove')}
      tone="danger"
      onConfirm={() => onRemove(view)}
      onCancel={onEnd}
    />
  );
}
