import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { documentReference } from '@suanpan/document-kit/document-reference';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { BankMovementRowFragment } from '../data/bank-movement.fragment.generated.ts';

interface MovementNameProps {
  movement: BankMovementRowFragment;
}

/** What a movement of the books is called: its document, which it leads to, else its voucher. */
export function MovementName({ movement: { documentId, documentNumber, documentType, voucher } }: MovementNameProps) {
  const addressOf = useAddressOf();
  const address =
    documentId !== null && documentType !== null ? addressOf(documentReference({ id: documentId, type: documentType })) : null;
  const name = documentNumber ?? voucher;
  return address ? <TextLink href={address}>{name}</TextLink> : name;
}
