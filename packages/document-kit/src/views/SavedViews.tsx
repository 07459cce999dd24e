import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { Icon } from '@suanpan/shared-ui/icon';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Popover } from '@suanpan/shared-ui/popover';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import type { KeptViewFragment as SavedView } from '../data/saved-view.fragment.generated.ts';
import { useListT } from '../list-tools/list-texts.ts';
import { useSavedViews } from './use-saved-views.ts';
import { ViewList } from './ViewList.tsx';
import styles from './ViewList.module.css';
import { ViewNameDialog } from './ViewNameDialog.tsx';

/** What is being done with views. */
type Doing = { readonly act: 'keep' } | { readonly act: 'rename' | 'remove'; readonly view: SavedView };

/** The filters of the page that the person keeps under names. Renders a button with a list behind it. */
export function SavedViews() {
  const t = useListT();
  const { views, error, refetch, current, open, keep, change, remove } = useSavedViews();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [doing, setDoing] = useState<Doing | null>(null);
  const end = (): void => setDoing(null);
  const tried = async (work: Promise<void>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (refused) {
      ui.toast({ tone: 'danger', text: describeFailure(refused).message });
      return false;
    }
  };
  const removeNow = async (view: SavedView): Promise<void> => {
    await tried(remove(view));
    end();
  };
  const replace = async (view: SavedView): Promise<void> => {
    if (await tried(change(view, 'shown'))) ui.toast({ tone: 'success', text: t('view.replaced', { name: view.name }) });
  };
  return (
    <>
      <Popover
        label={t('view.title')}
        placement="bottom end"
        trigger={
          <Button>
            <Icon name="star" />
            <span className={styles.current}>{current?.name ?? t('view.title')}</span>
          </Button>
        }
      >
        {(close) => {
          const closeAnd = (act: () => void) => (): void => {
            close();
            act();
          };
          return (
            <Stack>
              {error && (
                <InlineNotice
                  action={
                    <Button size="small" onPress={() => void refetch()}>
                      {t('view.again')}
                    </Button>
                  }
                >
                  {t('view.notRead')}
                </InlineNotice>
              )}
              {views.length === 0 && !error && <span>{t('view.none')}</span>}
              <ViewList
                views={views}
                current={current}
                onOpen={(view) => closeAnd(() => open(view))()}
                onRename={(view) => closeAnd(() => setDoing({ act: 'rename', view }))()}
                onReplace={(view) => closeAnd(() => void replace(view))()}
                onDefault={(view, isDefault) => void tried(change(view, { isDefault }))}
                onRemove={(view) => closeAnd(() => setDoing({ act: 'remove', view }))()}
              />
              <Button size="small" onPress={closeAnd(() => setDoing({ act: 'keep' }))}>
                <Icon name="plus" />
                {t('view.keep')}
              </Button>
            </Stack>
          );
        }}
      </Popover>
      <ViewDialogs doing={doing} onKeep={keep} onRename={(view, name) => change(view, { name })} onRemove={removeNow} onEnd={end} />
    </>
  );
}

interface ViewDialogsProps {
  doing: Doing | null;
  onKeep: (name: string) => Promise<void>;
  onRename: (view: SavedView, name: string) => Promise<void>;
  onRemove: (view: SavedView) => Promise<void>;
  onEnd: () => void;
}

/** What is asked before something is done with views. */
function ViewDialogs({ doing, onKeep, onRename, onRemove, onEnd }: ViewDialogsProps) {
  const t = useListT();
  if (doing === null) return null;
  if (doing.act === 'keep') return <ViewNameDialog title={t('view.keep')} name="" onSave={onKeep} onClose={onEnd} />;
  const { act, view } = doing;
  if (act === 'rename')
    return <ViewNameDialog title={t('view.rename')} name={view.name} onSave={(name) => onRename(view, name)} onClose={onEnd} />;
  return (
    <ConfirmDialog
      title={t('view.removeOf', { name: view.name })}
      body={t('view.removeBody')}
      confirmLabel={t('view.remove')}
      tone="danger"
      onConfirm={() => onRemove(view)}
      onCancel={onEnd}
    />
  );
}
