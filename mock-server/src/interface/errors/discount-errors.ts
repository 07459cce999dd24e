import type { DiscountReason } from '#business/sales/check-discounts.ts';
import type { DiscountLimitReason } from '#business/sales/check-discount-limit.ts';
import type { ErrorEntry } from './error-entry.ts';

/** What is refused of discounts that a member may not give. */
export const discountErrors: Readonly<Record<DiscountReason | DiscountLimitReason, ErrorEntry>> = {
  'discount-too-high': {
    code: 'SP-API-684',
    cause:
      'A line of a quotation, an order or a sale gives more discount than the owner allows the member who saves, submits, sends or approves it, and asks the list price or more before it, or has none.',
    effect: 'Nothing was changed.',
    remedy: 'Give less, or ask an owner, whom nothing limits, to do it or to allow more.',
    message: {
      'zh-CN': '第 {line} 行折扣 {given}% 超过您的最大折扣 {most}%，请改小，或请老板处理。',
      'en-US': 'Line {line} gives {given}% off, and you may give {most}% at most. Give less, or ask an owner.',
    },
  },
  'price-too-low': {
    code: 'SP-API-705',
    cause:
      'A line of a quotation, an order or a sale comes to less than the list price less the discount that the owner allows the member who saves, submits, sends or approves it.',
    effect: 'Nothing was changed.',
    remedy: 'Ask for more, or ask an owner, whom nothing limits, to do it, to allow more or to lower the list price.',
    message: {
      'zh-CN': '第 {line} 行折后单价 {net} 低于您能给的最低价 {least}（标价 {list}，最大折扣 {most}%），请改高，或请老板处理。',
      'en-US':
        'Line {line} comes to {net} each, and you may go down to {least} (list price {list}, {most}% off at most). Raise it, or ask an owner.',
    },
  },
  'max-discount-malformed': {
    code: 'SP-API-685',
    cause: 'The most discount of a member is no percentage from 0 to 99.99 with at most two places.',
    effect: 'Nothing was changed.',
    remedy: 'Enter such a percentage, or nothing for no limit.',
    message: {
      'zh-CN': '最大折扣应为 0 到 {max} 的百分比，最多两位小数；不限请留空。',
      'en-US': 'The most discount is a percentage from 0 to {max} with at most two places; leave it empty for no limit.',
    },
  },
};
