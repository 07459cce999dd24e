import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { documentReference } from '../documents/document-reference.ts';
import type { LinkedDocument } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

export interface LinkedDocumentsProps {
  title: string;
  documents: readonly LinkedDocument[];
}

/** Documents that something comes from or leads to, whichever app keeps them. Renders nothing where there are none. */
export function LinkedDocuments({ title, documents }: LinkedDocumentsProps) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  if (documents.length === 0) return null;
  const items = documents.map((linked): LinkListItem => {
    const { id, number, type, status, date } = linked;
    return {
      id,
      label: `${t(`type.${type}`)} ${number}`,
      value: status === 'APPROVED' ? date : t(`status.${status}`),
      href: addressOf(documentReference(linked)),
    };
  });
  return (
    <RecordSection title={title}>
      <LinkList items={items} />
    </RecordSection>
  );
}
