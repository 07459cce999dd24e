import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { Icon } from '@suanpan/shared-ui/icon';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Popover } from '@suanpan/shared-ui/popover';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import type { KeptViewFragment } from '../data/saved-view.fragment.generated.ts';
import { useT } from '../texts.ts';
import { useSavedViews } from './use-saved-views.ts';
import { ViewList } from './ViewList.tsx';
import { ViewNameDialog } from './ViewNameDialog.tsx';

/** What is being done with views. */
type Doing = { readonly act: 'keep' } | { readonly act: 'rename' | 'remove'; readonly view: KeptViewFragment };

/** The filters of the page that the person keeps under names. Renders a button with a list behind it. */
export function SavedViews() {
  const t = useT();
  const { views, error, refetch, current, open, keep, rename, remove } = useSavedViews();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [doing, setDoing] = useState<Doing | null>(null);
  const end = (): void => setDoing(null);
  const removeNow = async (view: KeptViewFragment): Promise<void> => {
    try {
      await remove(view);
    } catch (refused) {
      ui.toast({ tone: 'danger', text: describeFailure(refused).message });
    }
    end();
  };
  return (
    <>
      <Popover
        label={t('view.title')}
        placement="bottom end"
        trigger={
          <Button>
            <Icon name="star" />
            {current?.name ?? t('view.title')}
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
      {doing?.act === 'keep' && <ViewNameDialog title={t('view.keep')} name="" onSave={keep} onClose={end} />}
      {doing?.act === 'rename' && (
        <ViewNameDialog title={t('view.rename')} name={doing.view.name} onSave={(name) => rename(doing.view, name)} onClose={end} />
      )}
      {doing?.act === 'remove' && (
        <ConfirmDialog
          title={t('view.removeOf', { name: doing.view.name })}
          body={t('view.removeBody')}
          confirmLabel={t('view.remove')}
          tone="danger"
          onConfirm={() => removeNow(doing.view)}
          onCancel={end}
        />
      )}
    </>
  );
}
