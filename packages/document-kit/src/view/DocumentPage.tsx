import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import type { ReactNode } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

export interface DocumentPageProps<View extends DocumentView> {
  id: string;
  query: TypedDocumentNode<{ readonly tradeDocument: View | null }, { id: string }>;
  /** The list that the document is one of. */
  listHref: string;
  /** Renders the document that was read; `reload` reads it again. */
  children: (document: View, reload: () => void) => ReactNode;
}

/** Reads a document, and says so while it is on its way, when it did not come, and when there is none. */
export function DocumentPage<View extends DocumentView>({ id, query, listHref, children }: DocumentPageProps<View>) {
  const t = useDocumentT();
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  const reload = (): void => void refetch();
  if (!data && error) return <LoadFailure error={error} onRetry={reload} />;
  if (!data) return <LoadingState label={t('document.loading')} />;
  if (data.tradeDocument) return children(data.tradeDocument, reload);
  return (
    <EmptyState
      isPage
      title={t('document.missing')}
      body={t('document.missingBody')}
      action={<LinkButton href={listHref}>{t('document.toList')}</LinkButton>}
    />
  );
}
