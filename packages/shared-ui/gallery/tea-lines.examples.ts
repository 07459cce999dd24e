import { createElement } from 'react';
import { Amount } from '../src/amount/Amount.tsx';
import type { EntryColumn } from '../src/entry-grid/entry-column.ts';
import type { LookupItem } from '../src/lookup/lookup-item.ts';

/** A line of the gallery's document. */
export interface TeaLine {
  readonly key: string;
  readonly tea: LookupItem | null;
  readonly quantity: string;
  readonly price: string;
  readonly rate: string;
}

/** The customers of the gallery. */
export const parties: readonly LookupItem[] = [
  { id: 'k1', label: '宁波鼓楼食品商行', description: 'NBGL' },
  { id: 'k2', label: '上海静安茶馆', description: 'SHJA' },
];

const teas: readonly LookupItem[] = [
  { id: 't1', label: '龙井 明前 特级', description: '250g' },
  { id: 't2', label: '安吉白茶', description: '100g' },
  { id: 't3', label: '桂花乌龙', description: '50g' },
];

let count = 0;

/** Returns a new empty line. */
export function newTeaLine(): TeaLine {
  count += 1;
  return { key: String(count), tea: null, quantity: '', price: '', rate: '13' };
}

/** Tells whether nothing is in a line. */
export function isBlankTeaLine(line: TeaLine): boolean {
  return line.tea === null && line.quantity === '' && line.price === '';
}

/** The lines the gallery's document opens with. */
export const firstLines: readonly TeaLine[] = [
  { ...newTeaLine(), tea: teas[0] ?? null, quantity: '120', price: '168.00' },
  { ...newTeaLine(), tea: teas[1] ?? null, quantity: '200', price: '68.50' },
  { ...newTeaLine(), tea: teas[2] ?? null, quantity: '25', price: '80.00' },
];

/** The columns of the gallery's document. */
export function teaColumns(isChinese: boolean): readonly EntryColumn<TeaLine>[] {
  const t = (zh: string, en: string) => (isChinese ? zh : en);
  return [
    {
      id: 'tea',
      header: t('商品（编码 / 条码 / 名称 / 拼音）', 'Product (code, name)'),
      kind: 'lookup',
      placeholder: t('输入编码、名称或拼音首字母', 'Type a code or name'),
      get: (line) => line.tea,
      set: (line, tea) => ({ ...line, tea, quantity: line.quantity || '1' }),
      search: (text) => Promise.resolve(teas.filter((tea) => tea.label.includes(text))),
    },
    { ...quantity, header: t('数量', 'Quantity') },
    { ...price, header: t('含税单价', 'Price') },
    { ...rate, header: t('税率', 'Tax') },
    { ...amount, header: t('金额', 'Amount') },
  ];
}

const quantity: EntryColumn<TeaLine> = {
  id: 'quantity',
  header: '',
  kind: 'decimal',
  maxPlaces: 4,
  width: 90,
  phone: 'stepper',
  get: (line) => line.quantity,
  set: (line, value) => ({ ...line, quantity: value }),
};

const price: EntryColumn<TeaLine> = {
  id: 'price',
  header: '',
  kind: 'decimal',
  width: 110,
  get: (line) => line.price,
  set: (line, value) => ({ ...line, price: value }),
};

const rate: EntryColumn<TeaLine> = {
  id: 'rate',
  header: '',
  kind: 'select',
  align: 'end',
  width: 80,
  options: [
    { value: '13', label: '13%' },
    { value: '6', label: '6%' },
  ],
  get: (line) => line.rate,
  set: (line, value) => ({ ...line, rate: value }),
};

const amount: EntryColumn<TeaLine> = {
  id: 'amount',
  header: '',
  kind: 'computed',
  align: 'end',
  width: 120,
  phone: 'value',
  get: (line) => createElement(Amount, { value: line.tea ? '2000' : null }),
};
