import type { SampleValues } from './sample-variables.ts';

/** Rules and facts are written over what nobody said; a code must check itself. */
const companyEntries: SampleValues = {
  'UpdateNumberRule.kind': 'SALE',
  'UpdateNumberRule.version': 0,
  'NumberRuleInput.prefix': 'XSD',
  'NumberRuleInput.period': 'MONTH',
  'NumberRuleInput.restarts': 'MONTH',
  'CheckNumbers.within': '2026-11',
  'UpdateCompanyFacts.version': 0,
  'CompanyFactsInput.creditCode': '91350100M000100Y43',
  'FoundCompanyInput.creditCode': '91350100M000100Y43',
  'FoundCompanyInput.firstMonth': '2026-11',
};

/** A template is of a kind that is printed, and leaves out what that kind has; what is printed in one go is a document. */
export function printEntries(documentId: string): SampleValues {
  return {
    ...companyEntries,
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
