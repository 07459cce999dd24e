import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Popover } from '@suanpan/shared-ui/popover';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import type { KeptViewFragment as SavedView } from '../data/saved-view.fragment.generated.ts';
import { useListT } from '../list-tools/list-texts.ts';
import { useSavedViews } from './use-saved-views.ts';
import { ViewDialogs, type ViewAct } from './ViewDialogs.tsx';
import { useTried } from './use-tried.ts';
import { ViewList } from './ViewList.tsx';
import styles from './ViewList.module.css';

/** The filters of the page that the person keeps under names, and those that are shared with them. Renders a button with a list behind it. */
export function SavedViews() {
  const t = useListT();
  const { views, error, refetch, current, open, keep, change, remove } = useSavedViews();
  const [doing, setDoing] = useState<ViewAct | null>(null);
  const end = (): void => setDoing(null);
  const tried = useTried();
  const share = (view: SavedView): Promise<void> => tried(change(view, { isShared: true }), t('view.sharedNow', { name: view.name }));
  const replace = (view: SavedView): Promise<void> => tried(change(view, 'shown'), t('view.replaced', { name: view.name }));
  const withdraw = (view: SavedView): Promise<void> =>
    tried(change(view, { isShared: false }), t('view.withdrawn', { name: view.name })).then(end);
  return (
    <>
      <Popover
        label={t('view.title')}
        placement="bottom end"
        trigger={
          <Button>
            <Icon name="star" />
            <span className={current ? styles.current : styles.unnamed}>{current?.name ?? t('view.title')}</span>
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
                onShare={(view) => void share(view)}
                onWithdraw={(view) => closeAnd(() => setDoing({ act: 'withdraw', view }))()}
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
      <ViewDialogs
        doing={doing}
        onKeep={keep}
        onRename={(view, name) => change(view, { name })}
        onWithdraw={withdraw}
        onRemove={(view) => tried(remove(view)).then(end)}
        onEnd={end}
      />
    </>
  );
}
