import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useHost } from '@suanpan/app-kit/use-host';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { type ReactNode, useEffect } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { documentReference } from '../documents/document-reference.ts';
import type { DocumentView } from '../documents/document-view.ts';
import { pageElsewhere } from '../documents/page-elsewhere.ts';
import { useDocumentT } from '../texts/document-texts.ts';

export interface DocumentPageProps<View extends DocumentView> {
  id: string;
  query: TypedDocumentNode<{ readonly tradeDocument: View | null }, { id: string }>;
  /** The list that the document is one of. */
  listHref: string;
  /** Renders the document that was read; `reload` reads it again. */
  children: (document: View, reload: () => void) => ReactNode;
}

/** Reads a document, goes to its own page where that is another one, and says so while it is on its way, when it did not come, and when there is none. */
export function DocumentPage<View extends DocumentView>({ id, query, listHref, children }: DocumentPageProps<View>) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  const reload = (): void => void refetch();
  if (!data && error) return <LoadFailure error={error} onRetry={reload} />;
  if (!data) return <LoadingState label={t('document.loading')} />;
  const document = data.tradeDocument;
  if (document) {
    const elsewhere = pageElsewhere(addressOf(documentReference(document)), listHref);
    return elsewhere === null ? children(document, reload) : <GoTo address={elsewhere} label={t('document.loading')} />;
  }
  return (
    <EmptyState
      isPage
      title={t('document.missing')}
      body={t('document.missingBody')}
      action={<LinkButton href={listHref}>{t('document.toList')}</LinkButton>}
    />
  );
}

/** Goes on to where a document is shown as what it is: lines of an expense are no goods. */
function GoTo({ address, label }: { readonly address: string; readonly label: string }) {
  const { navigation } = useHost();
  useEffect(() => navigation.go(address, { replace: true }), [navigation, address]);
  return <LoadingState label={label} />;
}
