import { PrintSeveral } from '@suanpan/print-kit/print-several';
import { AttachmentSection } from '../attachments/AttachmentSection.tsx';
import { DocumentPrint } from '../printing/DocumentPrint.tsx';
import { GoodsPrint } from '../printing/GoodsPrint.tsx';
import { printableGoods } from '../printing/printable-goods.ts';
import { readPrintedDocuments } from '../printing/read-printed-documents.ts';

/**
 * What nobody waits for on a page: the paper is what people come for.
 *
 * They are one file, since a page names each file of each app with its hash, whether it is ever loaded or not.
 */
export const lateParts = { AttachmentSection, DocumentPrint, GoodsPrint, PrintSeveral, printableGoods, readPrintedDocuments };
