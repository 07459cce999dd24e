import type { ErrorEntry } from './error-entry.ts';
import type { ProductUnitReason } from '#application/check-product-units.ts';
import type { ProductRefusal } from '#application/save-product.ts';
import type { ProductReason } from '#business/inventory/check-product.ts';
import type { EntryReason } from './entry-errors.ts';

/** Every reason of this table. */
export type ProductErrorReason = Exclude<ProductReason | ProductUnitReason, EntryReason> | ProductRefusal;

/** What can be wrong with a product, and why something cannot be done with it. */
export const productErrors: Readonly<Record<ProductErrorReason, ErrorEntry>> = {
  'barcode-malformed': {
    code: 'SP-API-330',
    cause: 'The barcode is no EAN-8 or EAN-13, or its check digit does not fit the others.',
    effect: 'Nothing was changed.',
    remedy: 'Scan it again, or leave it empty.',
    message: {
      'zh-CN': '条码应为 8 位或 13 位数字，且校验位正确。',
      'en-US': 'The barcode must be 8 or 13 digits with a correct check digit.',
    },
  },
  'min-stock-negative': {
    code: 'SP-API-334',
    cause: 'The least stock is negative.',
    effect: 'Nothing was changed.',
    remedy: 'Enter zero or more.',
    message: { 'zh-CN': '最低库存不能为负数。', 'en-US': 'The least stock cannot be negative.' },
  },
  'product-code-taken': {
    code: 'SP-API-331',
    cause: 'Another product has this code.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another code.',
    message: { 'zh-CN': '商品编码 {sku} 已被使用。', 'en-US': 'The code {sku} is already in use.' },
  },
  'product-tax-rate-not-valid': {
    code: 'SP-API-332',
    cause: 'The tax rate does not exist or is not valid today.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a rate valid today.',
    message: { 'zh-CN': '该税率今天无效，请另选一个。', 'en-US': 'This tax rate is not valid today; choose another.' },
  },
  'product-not-found': {
    code: 'SP-API-410',
    cause: 'There is no such product here.',
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该商品。', 'en-US': 'This product was not found.' },
  },
  'product-has-moves': {
    code: 'SP-API-412',
    cause: 'Goods of the product were moved, so it cannot become a service, nor the other way round.',
    effect: 'Nothing was changed.',
    remedy: 'Write a new product.',
    message: { 'zh-CN': '商品 {sku} 已有出入库记录，不能更改其类型。', 'en-US': 'Goods of {sku} were moved, so its kind cannot change.' },
  },
  'stale-product': {
    code: 'SP-API-411',
    cause: 'Somebody changed the product since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '商品 {sku} 已被他人更改，请刷新后重试。',
      'en-US': 'Product {sku} was changed by somebody else; reload it and try again.',
    },
  },
  'unit-name-taken': {
    code: 'SP-API-670',
    cause: 'Two units of a product have one name, or a further unit has that of the product itself.',
    effect: 'Nothing was changed.',
    remedy: 'Call it something else.',
    message: { 'zh-CN': '单位“{unit}”与该商品的另一个单位重名。', 'en-US': 'The product has a unit “{unit}” already.' },
  },
  'units-too-many': {
    code: 'SP-API-671',
    cause: 'A product has more further units than it can have.',
    effect: 'Nothing was changed.',
    remedy: 'Remove some.',
    message: { 'zh-CN': '一个商品最多 {max} 个辅助单位。', 'en-US': 'A product has at most {max} further units.' },
  },
  'barcode-taken': {
    code: 'SP-API-672',
    cause: 'Another product, or another unit of the same one, has this barcode.',
    effect: 'Nothing was changed.',
    remedy: 'Scan the right one, or take it from the other first.',
    message: { 'zh-CN': '条码 {barcode} 已被商品 {sku} 使用。', 'en-US': 'Product {sku} has the barcode {barcode} already.' },
  },
  'unit-used': {
    code: 'SP-API-673',
    cause: 'Lines were entered in this unit, so that it keeps its factor and stays.',
    effect: 'Nothing was changed.',
    remedy: 'Disable it, and add another unit.',
    message: {
      'zh-CN': '单位“{unit}”已有单据使用，不能删除或更改换算数量，请停用它并新增单位。',
      'en-US': 'Documents use the unit “{unit}”, so it stays as it is; disable it and add another.',
    },
  },
};
