import { describeRefusal, statusOf, type ErrorPlace, type MessageLocale } from '../errors/describe-error.ts';
import type { Refusal } from '#kernel/refusal/refusal.ts';

/** Answers a request refused before GraphQL runs, in the shape of a GraphQL error. */
export function errorResponse(refusal: Refusal, place: ErrorPlace): Response {
  const described = describeRefusal(refusal, place);
  return Response.json(
    { errors: [described] },
    { status: statusOf(refusal), headers: { 'cache-control': 'no-store', 'x-suanpan-request-id': place.requestId } },
  );
}

/** Returns the language a request asks for; null when it asks for none that we have. */
export function askedLocale(request: Request): MessageLocale | null {
  const asked = request.headers.get('x-suanpan-locale');
  return asked === 'zh-CN' || asked === 'en-US' ? asked : null;
}
