import type { FileText, TemplateColumn } from '@suanpan/import-kit/file-column';
import type { ImportOffer } from '@suanpan/import-kit/import-offer';
import { addMonths, lastDayOf } from '../months/month.ts';
import type { OpeningSection } from './opening-draft.ts';
import { openingKinds } from './opening-rows.ts';

function both(zh: string, en: string): FileText {
  return { 'zh-CN': zh, 'en-US': en };
}

function column(
  name: string,
  kind: TemplateColumn['kind'],
  { width = 14, ...words }: Omit<TemplateColumn, 'name' | 'kind' | 'width'> & { width?: number },
): TemplateColumn {
  return { name, kind, width, ...words };
}

const account = column('account', 'text', {
  header: both('科目编码', 'Account code'),
  also: ['科目代码', '编码', '科目', 'accountCode'],
  note: both('必填，末级科目的编码，如 1002 或 2221.02', 'Needed; the code of an account that nothing is below, such as 1002 or 2221.02'),
  example: both('1001', '1001'),
});

function amount(name: string, header: FileText, words: Pick<TemplateColumn, 'note' | 'also'> & { example?: string }): TemplateColumn {
  const { example = '1000', ...rest } = words;
  return column(name, 'amount', { header, example: both(example, example), ...rest });
}

const balances: readonly TemplateColumn[] = [
  account,
  amount('debit', both('借方余额', 'Debit'), {
    also: ['借方', '期末借方'],
    note: both('元，最多 2 位小数；借贷只填一方', 'Yuan, at most 2 decimals; one side only'),
  }),
  amount('credit', both('贷方余额', 'Credit'), {
    also: ['贷方', '期末贷方'],
    note: both('元，最多 2 位小数；借贷只填一方', 'Yuan, at most 2 decimals; one side only'),
    example: '',
  }),
];

const stock: readonly TemplateColumn[] = [
  column('product', 'text', {
    header: both('商品编码', 'Product code'),
    also: ['编码', '货号', '存货编码', 'productCode', 'sku'],
    note: both('必填，商品资料里已有的编码', 'Needed; a code that is among the products'),
    example: both('示例-001', 'SAMPLE-001'),
  }),
  column('warehouse', 'text', {
    header: both('仓库', 'Warehouse'),
    also: ['仓库编码', '仓库名称'],
    note: both('必填，仓库的编码或名称', 'Needed; the code or the name of a warehouse'),
    example: both('总仓', 'Main'),
  }),
  column('quantity', 'quantity', {
    header: both('数量', 'Quantity'),
    also: ['结存数量', '期末数量'],
    note: both('必填，大于 0，最多 4 位小数', 'Needed; more than 0, at most 4 decimals'),
    example: both('10', '10'),
  }),
  amount('amount', both('成本金额', 'Cost'), {
    also: ['金额', '结存金额', '期末金额', 'Amount'],
    note: both('必填，元，不含税成本合计，最多 2 位小数', 'Needed; yuan, what all of it cost without tax, at most 2 decimals'),
  }),
];

const parties = {
  customers: both('客户编码', 'Customer code'),
  suppliers: both('供应商编码', 'Supplier code'),
} as const;

function items(side: keyof typeof parties): readonly TemplateColumn[] {
  return [
    column('party', 'text', {
      header: parties[side],
      also: ['编码', '往来单位编码', 'partyCode', 'Code'],
      note: both('必填，资料里已有的编码，前面的 0 要保留', 'Needed; a code that is there, with its leading zeros'),
      example: both('示例-001', 'SAMPLE-001'),
    }),
    column('number', 'text', {
      header: both('单号', 'Number'),
      also: ['单据编号', '发票号'],
      width: 20,
      note: both('必填，最多 40 个字，同一单位不能重复', 'Needed; at most 40 characters, once for each party'),
      example: both('XS-2026-001', 'S-2026-001'),
    }),
    column('date', 'day', {
      header: both('单据日期', 'Date'),
      also: ['日期'],
      note: both(
        '必填，不晚于启用月份的上月末；如 2026-02-10、2026/2/10、2026年2月10日',
        'Needed; not after the month before the books, such as 2026-02-10 or 2026/2/10',
      ),
      example: both('2026-01-15', '2026-01-15'),
    }),
    column('dueDate', 'day', {
      header: both('到期日', 'Due date'),
      also: ['应收日期', '应付日期'],
      note: both('可留空：按资料里的账期算', 'May be empty: by the credit days of the party'),
      example: both('2026-02-14', '2026-02-14'),
    }),
    amount('amount', both('未结金额', 'Open amount'), {
      also: ['金额', '余额', 'Amount'],
      note: both('必填，元，最多 2 位小数，不能为 0；红字填负数', 'Needed; yuan, at most 2 decimals and not 0; red figures below 0'),
    }),
  ];
}

const yearToDate: readonly TemplateColumn[] = [
  {
    ...account,
    note: both('必填，损益类末级科目的编码，如 5001', 'Needed; the code of an account of income or expenses, such as 5001'),
    example: both('5001', '5001'),
  },
  amount('amount', both('本年累计金额', 'Amount of the year'), {
    also: ['金额', '本年累计', 'Amount'],
    note: both('元；收入填贷方发生额，费用填借方发生额', 'Yuan; income by credit, expenses by debit'),
  }),
];

const columnsOf: Readonly<Record<OpeningSection, readonly TemplateColumn[]>> = {
  balances,
  stock,
  receivables: items('customers'),
  payables: items('suppliers'),
  customerAdvances: items('customers'),
  supplierAdvances: items('suppliers'),
  yearToDate,
};

const titles: Readonly<Record<OpeningSection, FileText>> = {
  balances: both('期初科目余额', 'Opening balances'),
  stock: both('期初库存', 'Opening stock'),
  receivables: both('期初应收', 'Opening receivables'),
  payables: both('期初应付', 'Opening payables'),
  customerAdvances: both('期初预收', 'Opening customer advances'),
  supplierAdvances: both('期初预付', 'Opening supplier advances'),
  yearToDate: both('期初本年累计', 'Opening year to date'),
};

/** Returns how the lines of a part come from a file, when the books begin with a month. */
export function openingOffer(section: OpeningSection, period: string): ImportOffer {
  const day = lastDayOf(addMonths(period, -1));
  return {
    kind: openingKinds[section],
    title: titles[section],
    columns: columnsOf[section],
    period,
    hint: both(
      '第一行是列名，第二张表说明每一列怎么填。检查无误后放入表单，启用账套时才写入。',
      'The first row has the names of the columns; a second sheet says how to fill them in. Rows that are right go into the form.',
    ),
    notes: [
      [both('截止日', 'As of'), both(`余额和未结金额是 ${day} 的`, `Balances and open amounts are those of ${day}`)],
      [
        both('数字和日期', 'Numbers and days'),
        both('千分位、全角数字都能读；编码按文字读', 'Thousands separators are read; codes are read as text'),
      ],
    ],
  };
}
