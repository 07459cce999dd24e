import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { useT } from '../texts.ts';
import { TypedLineFields } from './TypedLineFields.tsx';
import { useTypedLine } from './use-typed-line.ts';

interface TypedLineDialogProps {
  cashAccountId: string;
  /** The line that is corrected; null for a new one. */
  line: BankLineRowFragment | null;
  /** Whether the account begins with this line. */
  isFirst?: boolean;
  onClose: () => void;
}

/** A line of the bank's statement, typed where there is no file, corrected or removed. Renders a modal dialog. */
export function TypedLineDialog({ cashAccountId, line, isFirst = false, onClose }: TypedLineDialogProps) {
  const t = useT();
  const form = useTypedLine({ cashAccountId, line, onDone: onClose });
  return (
    <Dialog
      title={t(line ? 'bank.correctLine' : 'bank.typeLine')}
      isOpen
      onClose={onClose}
      footer={
        <>
          {line && (
            <Button tone="danger" isPending={form.isPending} onPress={() => void form.remove()}>
              {t('bank.removeLine')}
            </Button>
          )}
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" isPending={form.isPending} onPress={() => void form.save()}>
            {t('action.saveNew')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <Stack>
          <p>{t('bank.typedBody')}</p>
          <TypedLineFields form={form} isFirst={isFirst} />
          {/* So that Enter saves; what is seen is in the footer. */}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </Stack>
      </form>
    </Dialog>
  );
}
