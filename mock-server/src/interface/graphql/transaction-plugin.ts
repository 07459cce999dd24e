import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerInParts } from './answer-in-parts.ts';
import type { RequestContext } from './request-context.ts';
import { runInTransaction, type Execute } from './request-transaction.ts';

/** Runs a query in one read transaction, late parts included, and a mutation in one write transaction, which an error rolls back. */
export const requestTransaction: Plugin = {
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn((args: ExecutionArgs) => {
      const { late } = args.contextValue as RequestContext;
      return late === null ? runInTransaction(args, executeFn as Execute) : answerInParts(args, late);
    });
  },
};
