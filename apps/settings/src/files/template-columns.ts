import type { FileText, TemplateColumn } from '@suanpan/import-kit/file-column';
import type { ImportOffer } from '@suanpan/import-kit/import-offer';
import { both } from './both-languages.ts';
import { unitTemplateColumns } from './unit-template-columns.ts';

/** The masters that can be imported. */
export type MasterKind = 'PRODUCTS' | 'CUSTOMERS' | 'SUPPLIERS';

const enabled: TemplateColumn = {
  name: 'enabled',
  header: both('启用', 'In use'),
  kind: 'flag',
  width: 8,
  note: both('是或否；新增时留空为“是”', 'Yes or no; yes for a new one when left empty'),
  example: both('是', 'Yes'),
};

const creditDays: TemplateColumn = {
  name: 'creditDays',
  header: both('账期（天）', 'Credit days'),
  kind: 'count',
  width: 12,
  note: both('0 到 365；新增时留空为 30', 'From 0 to 365; 30 for a new one when left empty'),
  example: both('30', '30'),
};

const taxNumber: TemplateColumn = {
  name: 'taxNumber',
  header: both('税号', 'Tax number'),
  kind: 'text',
  width: 22,
  note: both('15 到 20 位数字和字母，可留空', '15 to 20 digits and letters; may be empty'),
  example: both('91330100MA27XYZ123', '91330100MA27XYZ123'),
};

function partyCode(example: string): TemplateColumn {
  return {
    name: 'code',
    header: both('编码', 'Code'),
    kind: 'text',
    width: 14,
    note: both(
      '最多 20 个字。已有的编码：修改该资料；没有的：新增；留空：自动编号',
      'At most 20 characters. One that is there is changed; a new one is added; empty: numbered',
    ),
    example: both(example, example),
  };
}

function partyName(zh: string, en: string): TemplateColumn {
  return {
    name: 'name',
    header: both('名称', 'Name'),
    kind: 'text',
    width: 30,
    note: both('必填，最多 100 个字', 'Needed; at most 100 characters'),
    example: both(zh, en),
  };
}

const products: readonly TemplateColumn[] = [
  {
    name: 'sku',
    header: both('商品编码', 'Product code'),
    also: ['编码', '货号', 'Code'],
    kind: 'text',
    width: 16,
    note: both(
      '必填，最多 30 个字。已有的编码：修改该商品；没有的：新增',
      'Needed; at most 30 characters. One that is there is changed; a new one is added',
    ),
    example: both('示例-001', 'SAMPLE-001'),
  },
  {
    name: 'barcode',
    header: both('条码', 'Barcode'),
    kind: 'text',
    width: 16,
    note: both('8 位或 13 位商品条码，可留空', 'EAN-8 or EAN-13; may be empty'),
    example: both('6901234567090', '6901234567090'),
  },
  { ...partyName('2B 铅笔', 'Pencil 2B'), header: both('商品名称', 'Product name'), also: ['名称', '品名', 'Name'] },
  {
    name: 'spec',
    header: both('规格', 'Specification'),
    kind: 'text',
    width: 16,
    note: both('可留空', 'May be empty'),
    example: both('12 支/盒', '12 in a box'),
  },
  {
    name: 'unit',
    header: both('单位', 'Unit'),
    kind: 'text',
    width: 8,
    note: both('必填，最多 10 个字', 'Needed; at most 10 characters'),
    example: both('盒', 'box'),
  },
  {
    name: 'price',
    header: both('含税单价', 'Price with tax'),
    also: ['单价', '价格', 'Price'],
    kind: 'price',
    width: 12,
    note: both('必填，不小于 0，最多 6 位小数', 'Needed; zero or more, at most 6 decimals'),
    example: both('18.5', '18.5'),
  },
  {
    name: 'taxRate',
    header: both('税率（%）', 'Tax rate (%)'),
    kind: 'quantity',
    width: 10,
    note: both('必填，填 13 表示 13%；须是今天有效的税率', 'Needed; 13 means 13 %, a rate that is valid today'),
    example: both('13', '13'),
  },
  {
    name: 'service',
    header: both('服务', 'Service'),
    kind: 'flag',
    width: 8,
    note: both('是：不管库存的服务；新增时留空为“否”', 'Yes: work that moves no stock; no for a new one when left empty'),
    example: both('否', 'No'),
  },
  {
    name: 'minStock',
    header: both('最低库存', 'Least stock'),
    kind: 'quantity',
    width: 12,
    note: both('低于它时提醒补货，最多 4 位小数；0 为不提醒', 'Below it, it is time to buy; at most 4 decimals, 0 for never'),
    example: both('10', '10'),
  },
  enabled,
  ...unitTemplateColumns,
];

const customers: readonly TemplateColumn[] = [
  partyCode('KH-9001'),
  partyName('杭州示例贸易有限公司', 'Sample Trading Ltd'),
  {
    name: 'contact',
    header: both('联系人', 'Contact'),
    kind: 'text',
    width: 12,
    note: both('可留空', 'May be empty'),
    example: both('王芳', 'Wang Fang'),
  },
  {
    name: 'phone',
    header: both('电话', 'Phone'),
    kind: 'text',
    width: 16,
    note: both('可留空', 'May be empty'),
    example: both('0571-88886666', '0571-88886666'),
  },
  {
    name: 'address',
    header: both('地址', 'Address'),
    kind: 'text',
    width: 30,
    note: both('可留空', 'May be empty'),
    example: both('杭州市西湖区文三路 1 号', '1 Wensan Road, Hangzhou'),
  },
  taxNumber,
  creditDays,
  {
    name: 'creditLimit',
    header: both('信用额度', 'Credit limit'),
    kind: 'amount',
    width: 14,
    note: both('元；留空为不限', 'Yuan; empty for no limit'),
    example: both('50000', '50000'),
  },
  {
    name: 'salesperson',
    header: both('业务员', 'Salesperson'),
    kind: 'text',
    width: 12,
    note: both('成员的姓名；新增时留空为导入的人', 'The name of a member; whoever imports when left empty for a new one'),
    example: both('', ''),
  },
  enabled,
];

const suppliers: readonly TemplateColumn[] = [
  partyCode('GY-9001'),
  partyName('宁波示例文具厂', 'Sample Stationery Works'),
  taxNumber,
  creditDays,
  enabled,
];

/** The columns of each template, the code first. An export has the same. */
export const templateColumns: Readonly<Record<MasterKind, readonly TemplateColumn[]>> = {
  PRODUCTS: products,
  CUSTOMERS: customers,
  SUPPLIERS: suppliers,
};

function offerOf(kind: MasterKind, title: FileText): ImportOffer {
  return {
    kind,
    title,
    columns: templateColumns[kind],
    hint: both(
      '第一行是列名，第二张表说明每一列怎么填。编码已有的会修改，没有的会新增。',
      'The first row has the names of the columns; a second sheet says how to fill them in. A code that is there is changed, a new one is added.',
    ),
    notes: [
      [
        both('空单元格和没有的列', 'Empty cells and missing columns'),
        both(
          '修改时：没有这一列，原值不变；单元格留空，文字清空、信用额度改为不限、最低库存改为 0，其余不变',
          'When something is changed: what has no column stays; an empty cell empties a text, takes a credit limit away and sets the least stock to 0; all else stays',
        ),
      ],
    ],
  };
}

/** What can be imported on the page of data. */
export const masterOffers: Readonly<Record<MasterKind, ImportOffer>> = {
  PRODUCTS: offerOf('PRODUCTS', both('商品', 'Products')),
  CUSTOMERS: offerOf('CUSTOMERS', both('客户', 'Customers')),
  SUPPLIERS: offerOf('SUPPLIERS', both('供应商', 'Suppliers')),
};
