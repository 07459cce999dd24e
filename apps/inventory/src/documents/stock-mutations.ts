import { ApproveStockDocumentDocument } from '../data/approve-stock-document.generated.ts';
import { RemoveAttachmentDocument } from '../data/remove-attachment.generated.ts';
import { VoidStockDocumentDocument } from '../data/void-stock-document.generated.ts';

/** What can be done with any document of stock. */
export const stockMutations = {
  approve: ApproveStockDocumentDocument,
  void: VoidStockDocumentDocument,
  removeAttachment: RemoveAttachmentDocument,
};
