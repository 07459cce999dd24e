import { parameterNames } from '#business/ledger/parameter.ts';
import { voucherKinds } from '#business/ledger/voucher.ts';
import { openItemKinds } from '#business/money/open-item.ts';
import { documentStatuses, documentTypes } from '#business/trade/document.ts';
import { builder } from '../builder.ts';

/** The types of documents. */
export const TradeDocumentTypeEnum = builder.enumType('TradeDocumentType', {
  description:
    'The types of documents: 采购入库, 采购退货, 暂估入库, 暂估冲回, 销售, 销售退货, 收款, 付款, 预收或预付冲抵, 账户互转, 费用, 应收单, 应付单, 调拨, 盘点, 其他入库, 其他出库, 成本调整, 手工凭证.',
  values: documentTypes,
});

/** The state of a document. */
export const TradeDocumentStatusEnum = builder.enumType('TradeDocumentStatus', {
  description:
    'The state of a document: draft (草稿), approved and posted (已审核), void (已作废; a posted one is taken back by a red one).',
  values: documentStatuses,
});

/** How far a document is settled. */
export const TradeExecutionEnum = builder.enumType('TradeExecution', {
  description: 'How far what a document left open is settled.',
  values: ['NONE', 'PARTIAL', 'FULL'] as const,
});

/** What is open. */
export const OpenItemKindEnum = builder.enumType('OpenItemKind', {
  description: 'What is open: receivable (应收), payable (应付), advance of a customer (预收), advance to a supplier (预付).',
  values: openItemKinds,
});

/** What a voucher comes from. */
export const VoucherKindEnum = builder.enumType('VoucherKind', {
  description: 'What a voucher comes from: the opening, a document, or one of the entries of a close.',
  values: voucherKinds,
});

/** The words of vouchers, under the names GraphQL allows. */
export const VoucherWordEnum = builder.enumType('VoucherWord', {
  description: 'The words of vouchers.',
  values: {
    GENERAL: { value: '记', description: '记.' },
    RECEIPT: { value: '收', description: '收.' },
    PAYMENT: { value: '付', description: '付.' },
    TRANSFER: { value: '转', description: '转.' },
    OPENING: { value: '期初', description: '期初: what the books began with; not to be entered.' },
  } as const,
});

/** The words that people may write vouchers under. */
export const JournalWordEnum = builder.enumType('JournalWord', {
  description: 'The words of vouchers that are written by hand.',
  values: {
    GENERAL: { value: '记', description: '记.' },
    RECEIPT: { value: '收', description: '收.' },
    PAYMENT: { value: '付', description: '付.' },
    TRANSFER: { value: '转', description: '转.' },
  } as const,
});

/** The state of a month. */
export const PeriodStatusEnum = builder.enumType('PeriodStatus', {
  description: 'The state of a month of the books: open, or closed (已结账).',
  values: ['OPEN', 'CLOSED'] as const,
});

/** What can be set for the books. */
export const BookParameterNameEnum = builder.enumType('BookParameterName', {
  description:
    'What can be set for the books from a day on: percents, factors, a sum of money, "true" or "false", or the kind of taxpayer.',
  values: parameterNames,
});

/** The kinds of taxpayers. */
export const TaxpayerEnum = builder.enumType('Taxpayer', {
  description: 'What a company is for value-added tax.',
  values: {
    GENERAL: { value: 'general', description: 'A general taxpayer (一般纳税人), who deducts input tax.' },
    SMALL_SCALE: {
      value: 'small-scale',
      description: 'A small-scale taxpayer (小规模纳税人), who pays a levy on sales and deducts nothing.',
    },
  } as const,
});
