import type { AdmissionReason } from '#kernel/admission/admission.ts';
import type { ForwardReason } from '../domains/forward-reason.ts';
import type { PeerReason } from '../domains/peer-call.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why a process does not take a request, or the one that should does not answer. */
export type DomainReason = AdmissionReason | ForwardReason | PeerReason;

/** What can be wrong between the gateway and the processes of domains. */
export const domainErrors: Readonly<Record<DomainReason, ErrorEntry>> = {
  overloaded: {
    code: 'SP-API-530',
    status: 503,
    retryAfter: 2,
    cause: 'The process has as many requests under way as it may have, or comes late to what is due.',
    effect: 'Nothing was read or changed.',
    remedy: 'Try again after the seconds in `retry-after`; start another process of the domain if it stays.',
    message: {
      'zh-CN': '系统繁忙，未作任何更改，请稍后重试。',
      'en-US': 'The system is busy; nothing was changed. Try again in a moment.',
    },
  },
  'domain-unavailable': {
    code: 'SP-API-531',
    status: 503,
    retryAfter: 2,
    cause: 'No process that serves this part of the product answers.',
    effect: 'Nothing was changed.',
    remedy: 'Try again in a few seconds; see `/readyz` of the gateway for what it finds.',
    message: {
      'zh-CN': '该功能暂时不可用，未作任何更改，请稍后重试。',
      'en-US': 'This part of the product is not available at the moment; nothing was changed. Try again shortly.',
    },
  },
  'deadline-passed': {
    code: 'SP-API-532',
    status: 504,
    cause: 'The process that serves this part of the product took longer than whoever asked it waits.',
    effect: 'A change was rolled back.',
    remedy: 'Try again; ask for less at once.',
    message: { 'zh-CN': '处理超时，未作任何更改，请重试。', 'en-US': 'This took too long; nothing was changed. Try again.' },
  },
  'outcome-unknown': {
    code: 'SP-API-533',
    status: 504,
    cause: 'A change was sent to the process that serves this part of the product, and its answer never came.',
    effect: 'All of it was done, or nothing.',
    remedy: 'Send it again under the same idempotency key; without one look first whether it was done.',
    message: {
      'zh-CN': '暂时无法确定更改是否已保存，请先查看结果再重试。',
      'en-US': 'It is not known whether the change was saved. Look at the result before trying again.',
    },
  },
  'not-a-peer': {
    code: 'SP-API-534',
    status: 403,
    cause: 'A process of a domain was called by somebody who does not know its secret; only gateways do.',
    effect: 'Nothing was read or changed.',
    remedy: 'Call the gateway.',
    message: { 'zh-CN': '不允许直接访问该服务。', 'en-US': 'This service is not to be called directly.' },
  },
  'domain-not-here': {
    code: 'SP-API-535',
    status: 421,
    cause: 'A process was asked for fields of a domain that it does not serve.',
    effect: 'Nothing was read or changed.',
    remedy: 'Restart the gateway if it stays: it believes something old.',
    message: { 'zh-CN': '请求被送到了错误的服务，请重试。', 'en-US': 'The request went to the wrong service; try again.' },
  },
};
