import type { GraphqlClient } from './graphql-client.ts';
import type { SampleValues } from './sample-variables.ts';

const lines = [
  { accountCode: '5602', debit: '13' },
  { accountCode: '1602', credit: '13' },
];

/** Keeps a template of a voucher, which an operation may use or remove. */
export async function sampleTemplate(owner: GraphqlClient): Promise<{ readonly id: string; readonly version: number }> {
  const input = { name: '折旧', isMonthly: true, word: 'TRANSFER', summary: '一', lines };
  const query = 'mutation ($input: VoucherTemplateInput!) { template: saveVoucherTemplate(input: $input) { id version } }';
  return (await owner.run(query, { input })).template;
}

/** What templates are kept with; a voucher is begun with none. */
export const templateEntries: SampleValues = {
  'VoucherTemplateInput.lines': lines,
  'ListVoucherTemplates.month': '2026-11',
  'VoucherTemplates.month': '2026-11',
  'JournalInput.templateId': null,
};
