import { hasWrittenRecently } from './recent-write-cookie.ts';
import type { OperationContext } from '#kernel/context/operation-context.ts';

/** In which a client brings back the consistency token of the last write that it has seen, and gets the next one. */
export const seenHeader = 'x-suanpan-seen';

/** `traceparent` of W3C Trace Context, version 00. */
const traceparentShape = /^00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** Reads what a request belongs to from its headers; what is malformed counts as not sent, as a proxy may have spoilt it. */
export function operationOf(request: Request, { requestId, lane }: Pick<OperationContext, 'requestId' | 'lane'>): OperationContext {
  const traceparent = request.headers.get('traceparent');
  return {
    requestId,
    operation: requestId,
    traceparent: traceparent !== null && traceparentShape.test(traceparent) ? traceparent : null,
    lane,
    seen: { token: request.headers.get(seenHeader), recently: hasWrittenRecently(request) },
  };
}
