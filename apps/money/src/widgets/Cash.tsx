import { skipToken, useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { WidgetList } from '@suanpan/document-kit/widget-list';
import { Amount } from '@suanpan/shared-ui/amount';
import type { LinkListItem } from '@suanpan/shared-ui/link-list';
import { useCashAccounts } from '../accounts/use-cash-accounts.ts';
import { ListBankAccountsDocument } from '../data/list-bank-accounts.generated.ts';
import { ReadBooksDocument } from '../data/read-books.generated.ts';
import { useT } from '../texts.ts';

/** The card has room for six lines. */
const most = 6;

/** What is in each account, for who may know, and how many lines of the bank stand for nothing yet. */
export function Widget() {
  const t = useT();
  const mayRead = useCan('books.report.read');
  const { data } = useQuery(ReadBooksDocument, mayRead ? {} : skipToken);
  // Books that have not begun have no balances, and whoever asks for some is refused.
  const cash = useCashAccounts(data?.books != null);
  const bank = useQuery(ListBankAccountsDocument);
  const retry = (): Promise<unknown> => Promise.all([cash.refetch(), bank.refetch()]);
  const lines = bank.data?.bankAccounts
    .filter(({ openLines }) => openLines > 0)
    .map(({ id, name, openLines }): LinkListItem => ({
      id: `lines-${id}`,
      label: t('cash.lines', { name }),
      value: openLines,
      href: `/money/bank?account=${id}`,
      tone: 'waiting',
    }));
  const accounts = cash.accounts
    ?.filter(({ id, enabled }) => enabled && cash.balances?.has(id) === true)
    .map(({ id, name }): LinkListItem => ({
      id,
      label: name,
      value: <Amount value={cash.balances?.get(id) ?? '0.00'} />,
      href: '/money/accounts',
    }));
  return (
    <WidgetList
      title={t('cash.title')}
      link={{ href: '/money/accounts', label: t('cash.all') }}
      read={{ error: cash.error ?? bank.error, refetch: retry }}
      none={{ title: t('cash.none'), body: t('cash.noneBody') }}
      items={lines && accounts && [...lines, ...accounts].slice(0, most)}
    />
  );
}
