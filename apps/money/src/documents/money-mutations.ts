import { ApproveMoneyDocumentDocument } from '../data/approve-money-document.generated.ts';
import { RemoveAttachmentDocument } from '../data/remove-attachment.generated.ts';
import { VoidMoneyDocumentDocument } from '../data/void-money-document.generated.ts';

/** What can be done with any document of money. */
export const moneyMutations = {
  approve: ApproveMoneyDocumentDocument,
  void: VoidMoneyDocumentDocument,
  removeAttachment: RemoveAttachmentDocument,
};
