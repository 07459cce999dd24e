import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { assertEntryOpen } from '#application/assert-entry-open.ts';
import type { CommittedJob, Work } from '#application/work.ts';
import { actorOf, type Actor } from '#core/access/actor.ts';
import { runOnce, wasRun } from '#kernel/idempotency/run-once.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { ForwardReason } from '../domains/forward-reason.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import { sourcesOf } from '../work-sources.ts';
import { isEntry } from './is-entry.ts';
import { loadersOf } from './loaders.ts';
import { outsideWorkOf, type OutsideWork } from './outside-work.ts';
import { refuseCostly } from './refuse-costly.ts';
import type { RequestContext } from './request-context.ts';

/** Runs an operation whose answer comes at once. */
export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** Fields that are about the session alone, which no company's transaction is needed for. */
const sessionFields = new Set(
  `viewer signIn signOut switchCompany setLocale recentChanges __typename __schema __type
  ownSessions endSession endOtherSessions changePassword changeOwnName
  invitationOffer acceptInvitation joinWithNewAccount foundingTerms foundCompany startAfresh`.split(/\s+/),
);

/** What operators ask is about no company either. */
function isAboutNoCompany(field: string): boolean {
  return sessionFields.has(field) || /^platform[A-Z]/.test(field);
}

/** Carries a result with errors out of a transaction that must not be committed. */
class RolledBack extends Error {
  readonly result: ExecutionResult;

  constructor(result: ExecutionResult) {
    super('rolled back');
    this.result = result;
  }
}

/** Runs one operation by `execute` in the transaction that its kind asks for; what fails is an error of the result. */
export async function runInTransaction(args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
  const operation = getOperationAST(args.document, args.operationName);
  const context = args.contextValue as RequestContext;
  try {
    if (operation == null) return await execute(args);
    assertOneMutation(operation);
    refuseCostly({ schema: args.schema, operation, fragments: fragmentsOf(args.document), variables: args.variableValues ?? {} });
    if (context.session === null || isAboutSession(operation)) return await execute(args);
    return await executeForTenant(args, execute, operation);
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}

async function executeForTenant(args: ExecutionArgs, execute: Execute, asked: OperationDefinitionNode): Promise<ExecutionResult> {
  const mode = asked.operation === OperationTypeNode.MUTATION ? 'write' : 'read';
  const context = args.contextValue as RequestContext & { readonly session: NonNullable<RequestContext['session']> };
  const { services, session, idempotencyKey, body, requestId: operation } = context;
  // Who tries a request on a development server does without; a page never does.
  if (mode === 'write' && idempotencyKey === null && services.isStrict) throw new Refusal<RequestReason>('idempotency-key-missing');
  assertInTime(context);
  const actor = actorOf({ ...session.membership, tenantId: session.view.companyId, userId: session.view.userId });
  const outside = outsideWorkOf(args, asked, services.keptElsewhere);
  if (outside !== null) await doOutside(context, actor, outside);
  const jobs: CommittedJob[] = [];
  const result = await services.database.tenantTx({ ...actor, operation }, mode, (tx) => {
    jobs.length = 0;
    const toldOnce = new Set<string>();
    const work: Work = { tx, actor, ...sourcesOf(services, actor.tenantId), afterCommit: (job) => jobs.push(job) };
    const contextValue: RequestContext = { ...context, scope: { work, loaders: loadersOf(work), toldOnce, isDone: outside !== null } };
    const run = async (): Promise<ExecutionResult> => {
      if (mode === 'write' && isEntry(asked)) await assertEntryOpen(work);
      const executed = await execute({ ...args, contextValue });
      if (mode === 'write' && executed.errors !== undefined) throw new RolledBack(executed);
      assertInTime(context);
      return executed;
    };
    if (mode === 'read' || idempotencyKey === null) return run();
    return runOnce(tx, { userId: actor.userId, key: idempotencyKey, request: body, toldOnce }, run);
  });
  for (const job of jobs) await finish(job, context);
  return result;
}

/** A repeat of a request that was answered gets its answer from the key, also when nothing is entered any more. */
async function doOutside({ services, idempotencyKey: key, requestId: operation }: RequestContext, actor: Actor, work: OutsideWork) {
  const { userId, tenantId } = actor;
  const sources = sourcesOf(services, tenantId);
  const isRepeat = await services.database.tenantTx({ tenantId }, 'write', async (tx) => {
    if (key !== null && (await wasRun(tx, { userId, key }))) return true;
    await assertEntryOpen({ tx, actor, ...sources, afterCommit: () => undefined });
    return false;
  });
  if (!isRepeat) await work({ ...services, ...sources, actor, operation });
}

/** The change stands, whatever becomes of what follows from it. */
async function finish(job: CommittedJob, { services, requestId }: RequestContext): Promise<void> {
  try {
    await job(services.database);
  } catch (error) {
    services.log({ level: 'error', event: 'not-finished', requestId, message: String(error) });
  }
}

/** Nobody waits for it any more, and who asked was told that nothing was changed. */
function assertInTime({ deadline }: RequestContext): void {
  if (deadline !== null && performance.now() > deadline) throw new Refusal<ForwardReason>('deadline-passed');
}

/** One, so that a request succeeds or fails as a whole and its idempotency key stands for one effect. */
function assertOneMutation(operation: OperationDefinitionNode): void {
  if (operation.operation !== OperationTypeNode.MUTATION) return;
  const [first, ...others] = operation.selectionSet.selections;
  if (others.length > 0 || first?.kind !== Kind.FIELD) throw new Refusal<RequestReason>('one-mutation');
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
}

function isAboutSession(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && isAboutNoCompany(selection.name.value));
}
