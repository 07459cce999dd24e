import { useApolloClient } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useState } from 'react';
import { IgnoreBankLinesDocument } from '../data/ignore-bank-lines.generated.ts';
import { useT } from '../texts.ts';
import type { useBankBoard } from './use-bank-board.ts';

interface IgnoreDialogProps {
  cashAccountId: string;
  board: ReturnType<typeof useBankBoard>;
  onClose: () => void;
}

/** Asks why lines are put aside. Renders a modal dialog. */
export function IgnoreDialog({ cashAccountId, board, onClose }: IgnoreDialogProps) {
  const t = useT();
  const client = useApolloClient();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = async (): Promise<void> => {
    setTried(true);
    if (isMissing) return;
    const lines = board.chosenLines.map(({ id, version }) => ({ id, version }));
    const act = () => client.mutate({ mutation: IgnoreBankLinesDocument, variables: { cashAccountId, lines, reason: reason.trim() } });
    if (await board.run(act, () => t('bank.ignored', { count: lines.length }))) board.clear();
    onClose();
  };
  return (
    <Dialog
      title={t('bank.ignoreTitle', { count: board.chosenLines.length })}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" isPending={board.isPending} onPress={() => void submit()}>
            {t('bank.ignore')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <p>{t('bank.ignoreBody')}</p>
          <TextField
            label={t('bank.reason')}
            value={reason}
            onChange={setReason}
            isRequired
            autoFocus
            error={isTried && isMissing ? t('bank.reasonMissing') : undefined}
          />
          <input type="submit" hidden />
        </Stack>
      </form>
    </Dialog>
  );
}
