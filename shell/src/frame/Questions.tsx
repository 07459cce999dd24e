import { useStore } from '@suanpan/app-kit/use-store';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { usePage } from './page-context.tsx';

/** The question that waits for an answer, if any. Renders a modal dialog. */
export function Questions() {
  const pending = useStore(usePage().dialogs.pending);
  if (!pending) return null;
  return (
    <ConfirmDialog
      isOpen
      title={pending.title}
      body={pending.body ?? ''}
      confirmLabel={pending.confirmLabel}
      tone={pending.tone === 'danger' ? 'danger' : 'primary'}
      onConfirm={() => pending.answer(true)}
      onCancel={() => pending.answer(false)}
    />
  );
}
