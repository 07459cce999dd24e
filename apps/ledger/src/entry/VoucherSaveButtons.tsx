import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useSavesForOthers } from '@suanpan/document-kit/use-saves-for-others';
import { Button } from '@suanpan/shared-ui/button';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { useT } from '../texts.ts';
import type { Finish } from './use-voucher-form.ts';

interface VoucherSaveButtonsProps {
  /** Whether another voucher can be begun after this one. */
  isNew: boolean;
  isPending: boolean;
  finish: (how: Finish) => Promise<void>;
}

/** The ways to save a voucher; whoever may post does so with the first of them. */
export function VoucherSaveButtons({ isNew, isPending, finish }: VoucherSaveButtonsProps) {
  const t = useT();
  const mayApprove = useCan('books.document.approve');
  const isForOthers = useSavesForOthers();
  const mayPost = mayApprove && !isForOthers;
  const how = isNew ? 'post-and-new' : 'post';
  const postLabel = t(isNew ? 'action.postAndNew' : 'action.post');
  const draftLabel = t(isForOthers ? 'action.saveForPosting' : 'action.saveDraft');
  useShortcut({ keys: 'mod+s', label: draftLabel, run: () => void finish('draft') });
  useShortcut({ keys: 'mod+Enter', label: postLabel, run: mayPost ? () => void finish(how) : undefined });
  return (
    <>
      {mayPost && (
        <Button tone="primary" shortcut={shownKeys('mod+Enter')} isPending={isPending} onPress={() => void finish(how)}>
          {postLabel}
        </Button>
      )}
      {mayPost && isNew && (
        <Button isDisabled={isPending} onPress={() => void finish('post')}>
          {t('action.post')}
        </Button>
      )}
      <Button
        tone={mayPost ? 'neutral' : 'primary'}
        shortcut={shownKeys('mod+s')}
        isDisabled={isPending}
        onPress={() => void finish('draft')}
      >
        {draftLabel}
      </Button>
    </>
  );
}
