import type { TccReason } from '#kernel/tcc/tcc-reason.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why work that several participants must confirm together does not go on. */
export const tccErrors: Readonly<Record<TccReason, ErrorEntry>> = {
  'tcc-timed-out': {
    code: 'SP-API-520',
    cause: 'The deadline of a TCC transaction came before every participant had reserved.',
    effect: 'Everything that was reserved is given back.',
    remedy: 'Try again.',
    message: { 'zh-CN': '处理超时，已全部撤销，请重试。', 'en-US': 'This took too long; all of it was undone. Try again.' },
  },
  'tcc-unavailable': {
    code: 'SP-API-521',
    cause: 'A participant of a TCC transaction did not answer, or failed.',
    effect: 'Everything that was reserved is given back.',
    remedy: 'Try again in a few seconds.',
    message: {
      'zh-CN': '有一项服务（{participant}）暂时不可用，已全部撤销，请稍后重试。',
      'en-US': 'One of the services needed ({participant}) is not available; all of it was undone. Try again shortly.',
    },
  },
  'tcc-undecided': {
    code: 'SP-API-522',
    cause: 'The log of a TCC transaction could not be reached when it was to be decided.',
    effect: 'All of it is confirmed, or all of it is undone, within its deadline.',
    remedy: 'Look whether it was done before trying again.',
    message: {
      'zh-CN': '暂时无法确定操作是否完成，请稍后查看结果，不要立即重试。',
      'en-US': 'It is not known yet whether this was done. Look at the result in a moment before trying again.',
    },
  },
  'tcc-late-try': {
    code: 'SP-API-523',
    cause: 'A participant was asked to reserve after its transaction was cancelled, decided or past its deadline.',
    effect: 'The participant reserved nothing.',
    remedy: 'Try again.',
    message: { 'zh-CN': '该操作已结束或已撤销，请重试。', 'en-US': 'This had been undone or ended already. Try again.' },
  },
  'tcc-contradiction': {
    code: 'SP-API-524',
    cause: 'A participant was told to confirm what it has not reserved, or to cancel what it has confirmed: a fault, or a restored backup.',
    effect: 'The participant changed nothing, and the transaction stays in the list of unfinished ones.',
    remedy: 'See the operations page on transactions that hang.',
    message: { 'zh-CN': '系统内部状态不一致，请联系管理员。', 'en-US': 'The parts of this do not agree; tell whoever runs the system.' },
  },
};
