import type { ImportOffer } from './import-offer.ts';

const both = (zh: string, en: string) => ({ 'zh-CN': zh, 'en-US': en });
const column = (name: string, zh: string, en: string) => ({
  name,
  header: both(zh, en),
  kind: 'text' as const,
  width: 10,
  note: both('必填', 'Needed'),
  example: both('示例', 'Sample'),
});

/** Suppliers, as an app offers to import them. */
export const sampleOffer: ImportOffer = {
  kind: 'SUPPLIERS',
  title: both('供应商', 'Suppliers'),
  hint: both('第一行是列名', 'The first row has the names'),
  columns: [column('code', '编码', 'Code'), column('name', '名称', 'Name'), column('rate', '税率（%）', 'Rate (%)')],
  notes: [],
};
