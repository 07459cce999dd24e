import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { describeRefusal } from '../errors/describe-error.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import { localeOf, type RequestContext } from './request-context.ts';

/** What is no fault of who asks: whoever runs the server must hear of it. */
const faults: ReadonlySet<string> = new Set<RequestReason>(['unexpected', 'database-unavailable', 'database-full', 'database-read-only']);

/** Replaces every error of a result by its code and sentence; what was not expected is logged and masked. */
export const translateErrors: Plugin<Record<string, never>, RequestContext> = {
  onResultProcess(event) {
    const result = event.result as ExecutionResult;
    if (result.errors !== undefined) event.setResult(translateResult(result, event.serverContext));
  },
};

/** A result, or a part of one, as the draft of `@defer` of August 2022 has it. */
export interface PartialResult extends ExecutionResult {
  readonly hasNext?: boolean;
  readonly incremental?: readonly LatePart[];
}

/** What belongs at a place of the data that came before. */
export interface LatePart extends ExecutionResult {
  readonly path?: readonly (string | number)[];
  readonly label?: string;
}

/** Returns a result with every error replaced so, those of its late parts included. */
export function translateResult<Result extends PartialResult>(result: Result, context: RequestContext): Result {
  const { errors, incremental } = result;
  if (errors === undefined && incremental === undefined) return result;
  return {
    ...result,
    ...(errors && { errors: errors.map((error) => translate(error, context)) }),
    ...(incremental && { incremental: incremental.map((part) => translateResult(part, context)) }),
  };
}

function translate(error: GraphQLError, context: RequestContext): GraphQLError {
  const { services, requestId } = context;
  const refusal = refusalOf(error);
  if (faults.has(refusal.reason)) {
    const fault = error.originalError ?? error;
    services.log({ level: 'error', event: refusal.reason, requestId, message: fault.message, stack: fault.stack, path: error.path });
  }
  const { message, extensions } = describeRefusal(refusal, { locale: localeOf(context), requestId });
  return new GraphQLError(message, { path: error.path, extensions: { ...extensions } });
}
