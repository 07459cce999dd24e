import type { SampleValues } from './sample-variables.ts';

/** A template is of a kind that is printed, and leaves out what that kind has. */
export const printEntries: SampleValues = {
  'UpdatePrintTemplate.kind': 'SALE',
  'UpdatePrintTemplate.version': 0,
  'ResetPrintTemplate.version': 0,
  'PrintTemplateInput.hiddenColumns': 'code',
  'PrintTemplateInput.hiddenSignatures': 'maker',
  'PrintTemplateInput.hiddenParts': 'copy',
  'VoucherFilter.monthTo': '2026-11',
};
