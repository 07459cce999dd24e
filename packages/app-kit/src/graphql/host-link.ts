import { ApolloLink, Observable } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import type { GraphqlRequest, HostGraphql } from '@suanpan/protocol/host';
import type { AnswersInParts } from './answers-in-parts.ts';
import type { FirstAnswers } from './first-answers.ts';
import type { FreshAnswers } from './fresh-answers.ts';

/** What the link hands operations to, and who hears of them. */
export interface HostLinkParts {
  readonly graphql: HostGraphql;
  readonly first: FirstAnswers;
  readonly fresh: FreshAnswers;
  /** Gets what each mutation gave back. */
  readonly mutated?: ((data: unknown) => void) | undefined;
  /** How answers are taken in parts; absent where an app has no query with `@defer`. */
  readonly inParts?: Pick<AnswersInParts, 'isFor' | 'ask'> | undefined;
}

/** The terminating link of an app's client: it hands every operation to the host, unless its answer is on the way already. */
export function createHostLink({ graphql, first, fresh, mutated, inParts }: HostLinkParts): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        const stopHearing = hearAbort(operation, abort);
        const options = { signal: abort.signal, ...keyOf(operation) };
        const leave = (): void => {
          stopHearing();
          abort.abort();
        };
        const isFirst = operation.getContext()['isFirst'] === true;
        if (!isFirst && inParts?.isFor(operation.query)) {
          const known = first.take(operation);
          inParts.ask({ graphql, fresh, known, request: toRequest(operation), signal: abort.signal }, observer);
          return leave;
        }
        const isWrite = operation.operationType === 'mutation';
        const ask = () => first.take(operation) ?? graphql.execute(toRequest(operation), options);
        const answer = isWrite ? ask() : fresh.read(ask);
        if (isFirst) first.keep(operation, answer);
        answer.then(
          (result) => {
            if (isWrite) fresh.outdate();
            observer.next(result as ApolloLink.Result);
            observer.complete();
            if (isWrite && result.data) mutated?.(result.data);
          },
          (error: unknown) => observer.error(error),
        );
        return leave;
      }),
  );
}

/** A query has nobody who unsubscribes: what it was given to be called off by stands in its context, as for Apollo's own link. */
function hearAbort(operation: ApolloLink.Operation, abort: AbortController): () => void {
  const { fetchOptions } = operation.getContext() as { readonly fetchOptions?: { readonly signal?: AbortSignal } };
  const leave = (): void => abort.abort(fetchOptions?.signal?.reason);
  if (fetchOptions?.signal?.aborted) leave();
  fetchOptions?.signal?.addEventListener('abort', leave, { once: true });
  return () => fetchOptions?.signal?.removeEventListener('abort', leave);
}

function toRequest(operation: ApolloLink.Operation): GraphqlRequest {
  return {
    kind: operation.operationType === 'mutation' ? 'mutation' : 'query',
    operationName: operation.operationName ?? 'anonymous',
    query: print(operation.query),
    variables: operation.variables,
  };
}

/** One key for each attempt of a user; a caller that retries gives its own through the context. */
function keyOf(operation: ApolloLink.Operation): { readonly idempotencyKey?: string } {
  if (operation.operationType !== 'mutation') return {};
  const { idempotencyKey } = operation.getContext() as { readonly idempotencyKey?: string };
  return { idempotencyKey: idempotencyKey ?? crypto.randomUUID() };
}
