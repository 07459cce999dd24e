import type { SampleValues } from './sample-variables.ts';

/** A template is of a kind that is printed, and leaves out what that kind has; what is printed in one go is a document. */
export function printEntries(documentId: string): SampleValues {
  return {
    'RecordPrints.kind': 'DOCUMENT',
    'RecordPrints.ids': documentId,
    'UpdatePrintTemplate.kind': 'SALE',
    'UpdatePrintTemplate.version': 0,
    'ResetPrintTemplate.version': 0,
    'PrintTemplateInput.hiddenColumns': 'code',
    'PrintTemplateInput.hiddenSignatures': 'maker',
    'PrintTemplateInput.hiddenParts': 'copy',
    'VoucherFilter.monthTo': '2026-11',
  };
}
