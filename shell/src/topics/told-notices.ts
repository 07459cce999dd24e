import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import { noticeReference } from '@suanpan/protocol/notice-reference';
import type { KeptNotice, NoticeList } from './notice-list.ts';
import { toldOperations } from './told-operations.ts';

/** Something that the backend keeps for a person until they have read it. */
export interface ToldNotice {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** A number or a month. */
  readonly label: string;
  /** Why; may be empty. */
  readonly note: string;
  readonly at: string;
  readonly actor: { readonly name: string } | null;
}

/** What the bell's list is joined with. */
export interface ToldParts {
  readonly ask: (request: GraphqlRequest) => Promise<GraphqlAnswer>;
  readonly list: NoticeList;
  /** Says what happened, in the person's language. */
  readonly wordsOf: (notice: ToldNotice) => Promise<string> | string;
}

/** The bell's list with what the backend keeps in it. */
export interface ToldNotices {
  /** What is marked in it is marked in the backend, too. */
  readonly list: NoticeList;
  /** Reads again what nobody has read yet; never rejects. */
  look(): Promise<void>;
}

const mark = 'told:';

/** Joins the list of notices that apps of the page gave with those that the backend keeps, so that there is one bell. */
export function joinToldNotices({ ask, list, wordsOf }: ToldParts): ToldNotices {
  const tell = (operationName: keyof typeof toldOperations, variables: Readonly<Record<string, unknown>>): void => {
    // What could not be marked is new again after the next look.
    void ask({ kind: 'mutation', operationName, query: toldOperations[operationName], variables }).catch(() => undefined);
  };
  const unreadTold = (): readonly KeptNotice[] => list.notices.get().filter(({ id, isRead }) => !isRead && id.startsWith(mark));
  return {
    list: {
      ...list,
      markRead(id) {
        list.markRead(id);
        if (id.startsWith(mark)) tell('ReadToldNotice', { id: id.slice(mark.length) });
      },
      markAllRead() {
        const latest = unreadTold().reduce((last, { at }) => (at > last ? at : last), '');
        list.markAllRead();
        if (latest !== '') tell('ReadToldNotices', { upTo: latest });
      },
    },
    async look() {
      const told = await readTold(ask);
      if (told === null) return;
      for (const notice of told.notices.toReversed()) list.add(await keptOf(notice, wordsOf));
      const ids = new Set(told.notices.map(({ id }) => mark + id));
      // Read on its own page, or on another device.
      if (told.isWhole) for (const { id } of unreadTold()) if (!ids.has(id)) list.markRead(id);
    },
  };
}

async function keptOf(notice: ToldNotice, wordsOf: ToldParts['wordsOf']): Promise<Omit<KeptNotice, 'isRead'>> {
  const { id, kind, note, at } = notice;
  const reference = noticeReference(notice);
  return {
    id: mark + id,
    title: await wordsOf(notice),
    tone: /CANCELLED|VOIDED|REOPENED/.test(kind) ? 'danger' : 'info',
    at,
    ...(note !== '' && { body: note }),
    ...(reference && { reference }),
  };
}

async function readTold(ask: ToldParts['ask']): Promise<{ readonly notices: readonly ToldNotice[]; readonly isWhole: boolean } | null> {
  try {
    const query = toldOperations.ToldNotices;
    const { data } = await ask({ kind: 'query', operationName: 'ToldNotices', query, variables: {} });
    const read = data?.['ownNotices'] as Connection | null | undefined;
    return read ? { notices: read.edges.map(({ node }) => node), isWhole: !read.pageInfo.hasNextPage } : null;
  } catch {
    // Without the backend the bell shows what it had.
    return null;
  }
}

interface Connection {
  readonly edges: readonly { readonly node: ToldNotice }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
