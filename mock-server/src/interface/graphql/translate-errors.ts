import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { describeRefusal } from '../errors/describe-error.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import type { RequestContext } from './request-context.ts';

/** What is no fault of who asks: whoever runs the server must hear of it. */
const faults: ReadonlySet<string> = new Set<RequestReason>(['unexpected', 'database-unavailable', 'database-full', 'database-read-only']);

/** Replaces every error of a result by its code and sentence; what was not expected is logged and masked. */
export const translateErrors: Plugin<Record<string, never>, RequestContext> = {
  onResultProcess(event) {
    const result = event.result as ExecutionResult;
    if (result.errors !== undefined) event.setResult(translateResult(result, event.serverContext));
  },
};

/** Returns a result with every error replaced so. */
export function translateResult(result: ExecutionResult, context: RequestContext): ExecutionResult {
  const { errors, ...rest } = result;
  return errors === undefined ? result : { ...rest, errors: errors.map((error) => translate(error, context)) };
}

function translate(error: GraphQLError, { services, requestId, askedLocale, session }: RequestContext): GraphQLError {
  const refusal = refusalOf(error);
  if (faults.has(refusal.reason)) {
    const fault = error.originalError ?? error;
    services.log({ level: 'error', event: refusal.reason, requestId, message: fault.message, stack: fault.stack, path: error.path });
  }
  const locale = askedLocale ?? session?.view.locale ?? 'zh-CN';
  const { message, extensions } = describeRefusal(refusal, { locale, requestId });
  return new GraphQLError(message, { path: error.path, extensions: { ...extensions } });
}
