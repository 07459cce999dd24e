import { useMutation, useQuery } from '@apollo/client/react';
import { listForm } from '@suanpan/app-kit/list-form';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useMemo } from 'react';
import { ListNoticesDocument, type ListNoticesQuery } from '../data/list-notices.generated.ts';
import { MarkNoticeReadDocument } from '../data/mark-notice-read.generated.ts';
import { MarkNoticesReadDocument } from '../data/mark-notices-read.generated.ts';
import { noticeListVariablesFor } from './notice-list-variables.ts';

/** Something that the person was told. */
export type Notice = ListNoticesQuery['ownNotices']['edges'][number]['node'];

const form = listForm({ filters: { shown: ['all', 'unread'] }, sorts: ['AT'] });
const again = { refetchQueries: [ListNoticesDocument], awaitRefetchQueries: true };
const none: readonly Notice[] = [];

/** The part of the own notices that the address asks for, and the ways to mark them. */
export function useNotices() {
  const { state, asked, change } = useListState(form);
  const variables = useMemo(() => noticeListVariablesFor(form.write(asked)), [asked]);
  const { data, previousData, error, refetch } = useQuery(ListNoticesDocument, { variables });
  const [markOne] = useMutation(MarkNoticeReadDocument, again);
  const [markAll] = useMutation(MarkNoticesReadDocument, again);
  const list = data ?? previousData;
  const notices = useMemo(() => list?.ownNotices.edges.map(({ node }) => node) ?? none, [list]);
  // The list begins with the latest that is unread, and of what came since nobody has seen anything.
  const latest = notices.reduce((last, { at }) => (at > last ? at : last), '');
  return {
    shown: state.shown === 'unread' ? ('unread' as const) : ('all' as const),
    change,
    notices,
    unread: list?.ownUnreadNotices ?? 0,
    pageInfo: list?.ownNotices.pageInfo,
    isRead: list !== undefined,
    error,
    refetch,
    markRead: (id: string) => markOne({ variables: { id } }),
    markAllRead: () => markAll({ variables: { upTo: latest } }),
  };
}
