import type { ErrorEntry } from './error-entry.ts';
import type { RequestReason } from './request-reason.ts';

/** What can be wrong with a request before any rule is asked. */
export const requestErrors: Readonly<Record<RequestReason, ErrorEntry>> = {
  'request-malformed': {
    code: 'SP-API-101',
    status: 400,
    cause: 'The body is not JSON, not GraphQL, or does not fit the schema.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the request; the details name the place.',
    message: { 'zh-CN': '请求格式不正确，未作任何更改。', 'en-US': 'The request is malformed; nothing was changed.' },
  },
  'request-too-large': {
    code: 'SP-API-102',
    status: 413,
    cause: 'The body is larger than 1 MB.',
    effect: 'Nothing was changed.',
    remedy: 'Send less at once.',
    message: { 'zh-CN': '请求内容超过 1 MB，未作任何更改。', 'en-US': 'The request is larger than 1 MB; nothing was changed.' },
  },
  'query-too-complex': {
    code: 'SP-API-103',
    status: 400,
    cause: 'The GraphQL document is too long, too deep or has too many aliases.',
    effect: 'Nothing was changed.',
    remedy: 'Ask for less at once.',
    message: { 'zh-CN': '查询过于复杂，请减少一次请求的内容。', 'en-US': 'The query is too complex; ask for less at once.' },
  },
  'method-not-allowed': {
    code: 'SP-API-104',
    status: 405,
    cause: 'GraphQL was called by another method than POST.',
    effect: 'Nothing was changed.',
    remedy: 'Use POST.',
    message: { 'zh-CN': '该地址只接受 POST 请求。', 'en-US': 'This address takes POST requests only.' },
  },
  'cross-site': {
    code: 'SP-API-105',
    status: 403,
    cause: 'The Origin or Sec-Fetch-Site is another site, or the x-suanpan-app header is missing on a mutation.',
    effect: 'Nothing was changed.',
    remedy: 'Call from the page itself, with its headers.',
    message: {
      'zh-CN': '拒绝了来自其他网站的请求，未作任何更改。',
      'en-US': 'A request from another site was refused; nothing was changed.',
    },
  },
  'content-type': {
    code: 'SP-API-106',
    status: 415,
    cause: 'The content type is not application/json.',
    effect: 'Nothing was changed.',
    remedy: 'Send application/json.',
    message: { 'zh-CN': '请求必须使用 application/json 格式。', 'en-US': 'The request must be application/json.' },
  },
  'one-mutation': {
    code: 'SP-API-107',
    cause: 'An operation holds more than one mutation.',
    effect: 'Nothing was changed.',
    remedy: 'Send one mutation a request.',
    message: { 'zh-CN': '一次请求只能包含一个更改操作。', 'en-US': 'One request can hold one change only.' },
  },
  'idempotency-key-malformed': {
    code: 'SP-API-108',
    cause: 'The idempotency key is not 8 to 128 letters, digits or . _ : -',
    effect: 'Nothing was changed.',
    remedy: 'Use a UUID.',
    message: { 'zh-CN': '幂等键格式不正确。', 'en-US': 'The idempotency key is malformed.' },
  },
  'idempotency-key-reused': {
    code: 'SP-API-109',
    cause: 'The idempotency key was used for another request.',
    effect: 'The first result stands; nothing else was changed.',
    remedy: 'Use a new key for a new request.',
    message: {
      'zh-CN': '该操作标识已用于另一请求，未重复执行。',
      'en-US': 'This operation key was used for another request; it was not run again.',
    },
  },
  'page-malformed': {
    code: 'SP-API-110',
    cause: 'first and last, or their cursors, contradict each other or are out of range.',
    effect: 'Nothing was read.',
    remedy: 'Ask for 1 to 200 rows in one direction.',
    message: {
      'zh-CN': '分页参数不正确，每页 1 至 {max} 行。',
      'en-US': 'The paging is malformed: ask for 1 to {max} rows in one direction.',
    },
  },
  'cursor-malformed': {
    code: 'SP-API-111',
    cause: 'A cursor is not one of this list.',
    effect: 'Nothing was read.',
    remedy: 'Start from the first page.',
    message: { 'zh-CN': '分页位置已失效，请回到第一页。', 'en-US': 'The place in the list is no longer valid; go back to the first page.' },
  },
  'not-found': {
    code: 'SP-API-112',
    status: 404,
    cause: 'There is nothing at this address.',
    effect: 'Nothing was read.',
    remedy: 'Check the address.',
    message: { 'zh-CN': '该地址不存在。', 'en-US': 'There is nothing at this address.' },
  },
  unexpected: {
    code: 'SP-API-500',
    status: 500,
    cause: 'A fault of the server.',
    effect: 'The change was rolled back.',
    remedy: 'Try again; if it stays, report the request id.',
    message: {
      'zh-CN': '系统出现意外错误，更改未保存。请重试，或报告请求编号 {requestId}。',
      'en-US': 'Something went wrong and the change was not saved. Try again, or report request {requestId}.',
    },
  },
  'database-unavailable': {
    code: 'SP-API-503',
    status: 503,
    cause: 'The database cannot be reached at the moment.',
    effect: 'The change was rolled back.',
    remedy: 'Try again in a few seconds.',
    message: {
      'zh-CN': '数据库暂时不可用，更改未保存，请稍后重试。',
      'en-US': 'The database is not available at the moment; the change was not saved. Try again shortly.',
    },
  },
  'company-is-moving': {
    code: 'SP-API-504',
    status: 503,
    cause: "The company's data are being moved to another place, and the move took longer than a change waits.",
    effect: 'Nothing was changed.',
    remedy: 'Try again in a few seconds.',
    message: {
      'zh-CN': '企业数据正在迁移，更改未保存，请几秒后重试。',
      'en-US': "The company's data are being moved; the change was not saved. Try again in a few seconds.",
    },
  },
};
