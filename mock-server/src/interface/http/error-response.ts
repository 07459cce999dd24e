import { describeRefusal, retryAfterOf, statusOf, type ErrorPlace, type MessageLocale } from '../errors/describe-error.ts';
import { notRunHeader, type PeerReason } from '../domains/peer-call.ts';
import type { AdmissionReason } from '#kernel/admission/admission.ts';
import type { Refusal } from '#kernel/refusal/refusal.ts';

/** What is said before anything was begun, so that another process may be asked. */
const notBegun: ReadonlySet<string> = new Set<AdmissionReason | PeerReason>(['overloaded', 'not-a-peer', 'domain-not-here']);

/** Answers a request refused before GraphQL runs, in the shape of a GraphQL error. */
export function errorResponse(refusal: Refusal, place: ErrorPlace): Response {
  const described = describeRefusal(refusal, place);
  const retryAfter = retryAfterOf(refusal);
  const headers = {
    'cache-control': 'no-store',
    'x-suanpan-request-id': place.requestId,
    ...(retryAfter !== null && { 'retry-after': String(retryAfter) }),
    ...(notBegun.has(refusal.reason) && { [notRunHeader]: '1' }),
  };
  return Response.json({ errors: [described] }, { status: statusOf(refusal), headers });
}

/** Returns the language a request asks for; null when it asks for none that we have. */
export function askedLocale(request: Request): MessageLocale | null {
  const asked = request.headers.get('x-suanpan-locale');
  return asked === 'zh-CN' || asked === 'en-US' ? asked : null;
}
