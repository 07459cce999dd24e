import type { FileText, TemplateColumn } from '@suanpan/import-kit/file-column';
import { both } from './both-languages.ts';

/** The further units of a product, each at its place on the row: the product's own unit is the first. */
export const unitTemplateColumns: readonly TemplateColumn[] = [2, 3, 4, 5].flatMap(unitOfPlace);

function unitOfPlace(place: number): readonly TemplateColumn[] {
  const isFirst = place === 2;
  const only = (text: string): FileText => (isFirst ? both(text, text) : both('', ''));
  return [
    {
      name: `unit${place}`,
      header: both(`单位${place}`, `Unit ${place}`),
      kind: 'text',
      width: 8,
      note: both('辅助单位，最多 10 个字，可留空；留空不会删除已有的单位', 'A further unit, at most 10 characters; empty removes none'),
      example: isFirst ? both('箱', 'case') : both('', ''),
    },
    {
      name: `factor${place}`,
      header: both(`换算数量${place}`, `Factor ${place}`),
      kind: 'quantity',
      width: 12,
      note: both('等于几个“单位”，大于 0，最多 4 位小数', 'How many of “Unit” it is: more than 0, at most 4 decimals'),
      example: only('24'),
    },
    {
      name: `barcode${place}`,
      header: both(`条码${place}`, `Barcode ${place}`),
      kind: 'text',
      width: 16,
      note: both('该单位的 8 位或 13 位条码，可留空', 'EAN-8 or EAN-13 of this unit; may be empty'),
      example: only('6901234567106'),
    },
    {
      name: `price${place}`,
      header: both(`含税单价${place}`, `Price with tax ${place}`),
      kind: 'price',
      width: 12,
      note: both('该单位的单价；留空按“含税单价”换算', 'Of this unit; the price with tax times the factor when empty'),
      example: only('430'),
    },
  ];
}
