import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { TradeDocumentType } from '../data/voucher-row.fragment.generated.ts';
import { documentReference } from '@suanpan/document-kit/document-reference';

interface SourceLinkProps {
  document: { readonly id: string; readonly type: TradeDocumentType; readonly number: string };
}

/** The number of a document, as a link where this person can open it. */
export function SourceLink({ document }: SourceLinkProps) {
  const href = useAddressOf()(documentReference(document));
  return href === null ? <span>{document.number}</span> : <TextLink href={href}>{document.number}</TextLink>;
}
