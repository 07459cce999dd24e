import { AttachmentSection } from '../attachments/AttachmentSection.tsx';
import { DocumentPrint } from '../printing/DocumentPrint.tsx';
import { GoodsPrint } from '../printing/GoodsPrint.tsx';

/**
 * What nobody waits for on a page: the paper is what people come for.
 *
 * They are one file, since a page names each file of each app with its hash, whether it is ever loaded or not.
 */
export const lateParts = { AttachmentSection, DocumentPrint, GoodsPrint };
