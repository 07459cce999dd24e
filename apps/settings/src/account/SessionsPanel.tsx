import { useMutation, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { ActFailure } from '../app/ActFailure.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { EndOtherSessionsDocument } from '../data/end-other-sessions.generated.ts';
import { EndSessionDocument } from '../data/end-session.generated.ts';
import { ListOwnSessionsDocument } from '../data/list-own-sessions.generated.ts';
import { useT } from '../texts.ts';
import { useSessionColumns } from './use-session-columns.tsx';

const again = { refetchQueries: [ListOwnSessionsDocument], awaitRefetchQueries: true };

/** Where the person is signed in, and the ways to end it. Renders a `<section>` with a table. */
export function SessionsPanel() {
  const t = useT();
  const { ui } = useHost();
  const { data, error, refetch } = useQuery(ListOwnSessionsDocument);
  const [end] = useMutation(EndSessionDocument, again);
  const [endOthers] = useMutation(EndOtherSessionsDocument, again);
  const act = useAct();
  const endOne = (id: string) =>
    act.run(async () => {
      await end({ variables: { id } });
      ui.toast({ tone: 'success', text: t('done.sessionEnded') });
    });
  const endAll = () =>
    act.run(async () => {
      const answer = await endOthers();
      ui.toast({ tone: 'success', text: t('done.sessionsEnded', { count: answer.data?.endOtherSessions ?? 0 }) });
    });
  const columns = useSessionColumns((id) => void endOne(id));
  const sessions = data?.ownSessions ?? [];
  const action = sessions.length > 1 && (
    <Button size="small" onPress={() => void endAll()} isPending={act.isPending}>
      {t('sessions.endOthers')}
    </Button>
  );
  return (
    <Panel title={t('sessions.title')} {...(action && { action })}>
      <Stack>
        <ActFailure failure={act.failure} />
        {error && !data ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            label={t('sessions.title')}
            columns={columns}
            rows={sessions}
            rowKey={({ id }) => id}
            isLoading={!data}
            skeletonRows={2}
          />
        )}
      </Stack>
    </Panel>
  );
}
