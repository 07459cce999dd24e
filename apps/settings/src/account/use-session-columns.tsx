import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMoment } from '../app/use-moment.ts';
import type { ListOwnSessionsQuery } from '../data/list-own-sessions.generated.ts';
import { useT } from '../texts.ts';

type OwnSession = ListOwnSessionsQuery['ownSessions'][number];

/** The columns of the list of sessions; each row but this one can be ended. */
export function useSessionColumns(onEnd: (id: string) => void): readonly DataColumn<OwnSession>[] {
  const t = useT();
  const moment = useMoment();
  const deviceOf = ({ deviceKind, browser, system }: OwnSession): string =>
    [t(`device.${deviceKind}`), system, browser].filter((part) => part !== null).join(' · ');
  return [
    { id: 'DEVICE', header: t('sessions.device'), cell: deviceOf, phone: 'title' },
    { id: 'COMPANY', header: t('sessions.company'), cell: ({ companyName }) => companyName ?? '—', phone: 'subtitle' },
    { id: 'SINCE', header: t('sessions.since'), cell: ({ startedAt }) => moment(startedAt) },
    { id: 'SEEN', header: t('sessions.lastSeen'), cell: ({ lastSeenAt }) => moment(lastSeenAt) },
    { id: 'ADDRESS', header: t('sessions.address'), cell: ({ address }) => address || '—' },
    {
      id: 'ACT',
      header: t('list.act'),
      cell: (session) =>
        session.isCurrent ? (
          <StatusTag tone="done">{t('sessions.current')}</StatusTag>
        ) : (
          <Button size="small" onPress={() => onEnd(session.id)} aria-label={t('sessions.endOf', { device: deviceOf(session) })}>
            {t('sessions.end')}
          </Button>
        ),
      phone: 'status',
    },
  ];
}
