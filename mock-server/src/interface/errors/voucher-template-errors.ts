import type { VoucherTemplateReason } from '#business/ledger/voucher-template.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why a template of vouchers cannot be kept, used or removed. */
export const voucherTemplateErrors: Readonly<Record<VoucherTemplateReason, ErrorEntry>> = {
  'voucher-template-taken': {
    code: 'SP-API-693',
    cause: 'A template has this name, and it was not said that it is to be replaced.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another name, or have it replaced.',
    message: {
      'zh-CN': '已有名为「{name}」的模板。请换一个名称，或选择替换它。',
      'en-US': 'There is a template "{name}" already. Choose another name, or have it replaced.',
    },
  },
  'voucher-template-not-found': {
    code: 'SP-API-694',
    cause: 'There is no such template in this company; somebody may have removed it.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another one, or go on without a template.',
    message: { 'zh-CN': '没有这个凭证模板，可能已被删除。', 'en-US': 'There is no such template; somebody may have removed it.' },
  },
  'stale-voucher-template': {
    code: 'SP-API-695',
    cause: 'Somebody changed the template after it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Look at it again.',
    message: {
      'zh-CN': '模板「{name}」已被别人修改，请重新查看。',
      'en-US': 'Somebody has changed the template "{name}"; look at it again.',
    },
  },
  'voucher-templates-full': {
    code: 'SP-API-696',
    cause: 'A company keeps so many templates at most.',
    effect: 'Nothing was changed.',
    remedy: 'Remove one that is not used.',
    message: {
      'zh-CN': '最多保留 {max} 个凭证模板，请先删除不用的。',
      'en-US': 'At most {max} templates are kept; remove one that is not used.',
    },
  },
};
