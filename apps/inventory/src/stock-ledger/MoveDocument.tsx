import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { ownerOf } from './owner-of.ts';
import type { LedgerRow } from './use-stock-ledger.ts';

/** What moved goods: its number, which leads to it for whoever may open it. */
export function MoveDocument({ row: { document } }: { row: LedgerRow }) {
  const addressOf = useAddressOf();
  if (!document) return '—';
  const address = addressOf({ type: ownerOf(document.type), id: document.id });
  return address === null ? document.number : <TextLink href={address}>{document.number}</TextLink>;
}
