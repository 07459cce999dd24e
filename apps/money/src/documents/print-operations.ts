import { ReadPrintRecordDocument } from '../data/read-print-record.generated.ts';
import { RecordPrintDocument } from '../data/record-print.generated.ts';

/** How this app counts what is printed. */
export const printOperations = { read: ReadPrintRecordDocument, record: RecordPrintDocument };
