import { execute, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerInParts } from './answer-in-parts.ts';
import type { RequestContext } from './request-context.ts';
import { runInTransaction } from './request-transaction.ts';

/**
 * Runs a query in one read transaction, late parts included, and a mutation in one write transaction, which an error rolls back.
 *
 * By graphql-js, as Yoga's own executor costs more; what runs as compiled code does not come here.
 */
export const requestTransaction: Plugin = {
  onExecute({ setExecuteFn }) {
    setExecuteFn((args: ExecutionArgs) => {
      const { late } = args.contextValue as RequestContext;
      return late === null ? runInTransaction(args, execute) : answerInParts(args, late);
    });
  },
};
