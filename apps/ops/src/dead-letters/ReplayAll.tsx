import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { ListDeadLettersDocument } from '../data/list-dead-letters.generated.ts';
import { ReplayDeadLettersDocument } from '../data/replay-dead-letters.generated.ts';
import { useT } from '../texts.ts';
import type { useDeadLetters } from './use-dead-letters.ts';

interface ReplayAllProps {
  /** How many are meant now. */
  total: number;
  filter: ReturnType<typeof useDeadLetters>['filter'];
}

/** Lets everything that the filter means be tried anew, once somebody has said so. Renders a button and its question. */
export function ReplayAll({ total, filter }: ReplayAllProps) {
  const t = useT();
  const { ui } = useHost();
  const [replay] = useMutation(ReplayDeadLettersDocument, { refetchQueries: [ListDeadLettersDocument], awaitRefetchQueries: true });
  const [isAsked, setAsked] = useState(false);
  const act = useAct();
  const confirm = () =>
    act.run(async () => {
      const { data } = await replay({ variables: { filter, reason: '' } });
      ui.toast({ tone: 'info', text: t('letters.replayed', { count: data?.platformReplayDeadLetters ?? 0 }) });
      setAsked(false);
    });
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('letters.replayAll', { count: total })}</Button>
      {isAsked && (
        <ConfirmDialog
          title={t('letters.replayAllTitle', { count: total })}
          body={
            <Stack>
              <ActFailure failure={act.failure} />
              {t('letters.replayAllBody')}
            </Stack>
          }
          confirmLabel={t('letters.replay')}
          onConfirm={confirm}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );
}
