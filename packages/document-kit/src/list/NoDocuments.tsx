import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import type { ReactNode } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';

interface NoDocumentsProps {
  /** Whether something narrows the list. */
  isFiltered: boolean;
  onClear: () => void;
  /** Said when nothing was entered yet. */
  title: string;
  body: string;
  /** The way to enter the first one. */
  action: ReactNode;
}

/** Why a list of documents is empty: nothing was entered yet, or the filters let nothing through. */
export function NoDocuments({ isFiltered, onClear, title, body, action }: NoDocumentsProps) {
  const t = useDocumentT();
  if (!isFiltered) return <EmptyState title={title} body={body} action={action} />;
  return (
    <EmptyState title={t('list.noMatch')} body={t('list.noMatchBody')} action={<Button onPress={onClear}>{t('list.clear')}</Button>} />
  );
}
