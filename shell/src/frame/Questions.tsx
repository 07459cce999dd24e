import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { texts } from '../texts.ts';
import { usePage } from './page-context.tsx';

/** The question that waits for an answer, if any. Renders a modal dialog. */
export function Questions() {
  const t = useTexts(texts);
  const pending = useStore(usePage().dialogs.pending);
  if (!pending) return null;
  return (
    <ConfirmDialog
      isOpen
      title={pending.title}
      body={pending.body ?? ''}
      confirmLabel={pending.confirmLabel}
      cancelLabel={t('dialog.cancel')}
      tone={pending.tone === 'danger' ? 'danger' : 'primary'}
      onConfirm={() => pending.answer(true)}
      onCancel={() => pending.answer(false)}
    />
  );
}
