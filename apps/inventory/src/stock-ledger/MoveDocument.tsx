import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { documentReference } from '@suanpan/document-kit/document-reference';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { LedgerRow } from './use-stock-ledger.ts';

/** What moved goods: its number, which leads to it for whoever may open it. */
export function MoveDocument({ row: { document } }: { row: LedgerRow }) {
  const addressOf = useAddressOf();
  if (!document) return '—';
  const address = addressOf(documentReference(document));
  return address === null ? document.number : <TextLink href={address}>{document.number}</TextLink>;
}
