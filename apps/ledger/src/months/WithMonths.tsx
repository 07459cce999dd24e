import { useCan } from '@suanpan/app-kit/use-session';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import type { ReactNode } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useT } from '../texts.ts';
import type { Months } from './months-of.ts';
import { useMonths } from './use-months.ts';

interface WithMonthsProps {
  children: (months: Months) => ReactNode;
}

/** Renders what needs books, with their months; where they have not begun, the way to begin them. */
export function WithMonths({ children }: WithMonthsProps) {
  const t = useT();
  const { months, error, refetch } = useMonths();
  if (months === undefined)
    return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('months.title')} />;
  return months === null ? <NoBooks /> : <>{children(months)}</>;
}

function NoBooks() {
  const t = useT();
  const canBegin = useCan('books.parameter.write');
  return (
    <EmptyState
      isPage
      title={t('books.none')}
      body={t(canBegin ? 'books.noneBody' : 'books.noneAsk')}
      action={
        canBegin && (
          <LinkButton href="/ledger/opening" tone="primary">
            {t('books.begin')}
          </LinkButton>
        )
      }
    />
  );
}
