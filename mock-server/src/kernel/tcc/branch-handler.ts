import { isId } from '../ids/ids.ts';
import { Refusal } from '../refusal/refusal.ts';
import { parseBranchCall } from './branch-call.ts';
import type { Standings } from './coordinator-log.ts';
import type { ServeBranch } from './serve-branch.ts';

/** What other processes may ask of this one. */
export interface BranchDoor {
  readonly serve: ServeBranch;
  readonly standings: Standings;
}

/** Where the two questions are asked. */
export const branchPaths = { branch: '/tcc/branch', standings: '/tcc/standings' } as const;

/**
 * Returns the handler through which other processes call this one's participants, and ask its log.
 *
 * It believes whoever calls, so it is for a Unix socket or loopback, never for the port that people reach. Answers 200 with `result`, 409 with
 * the participant's `refusal`, 400 for what is no call, 500 with `error` otherwise.
 */
export function branchHandler({ serve, standings }: BranchDoor): (request: Request) => Promise<Response> {
  const answerTo = async (pathname: string, body: unknown): Promise<unknown> => {
    const call = pathname === branchPaths.branch ? parseBranchCall(body) : null;
    if (call !== null) return serve(call);
    const question = pathname === branchPaths.standings ? parseQuestion(body) : null;
    return question === null ? undefined : Object.fromEntries(await standings(question.tenantId, question.xids));
  };
  return async (request) => {
    const body: unknown = await request.json().catch(() => null);
    try {
      const result = await answerTo(new URL(request.url).pathname, body);
      return result === undefined ? Response.json({ error: 'This is no call' }, { status: 400 }) : Response.json({ result });
    } catch (error) {
      if (!(error instanceof Refusal)) return Response.json({ error: String(error) }, { status: 500 });
      const { reason, facts, problems } = error;
      return Response.json({ refusal: { reason, facts, problems } }, { status: 409 });
    }
  };
}

interface Question {
  readonly tenantId: string;
  readonly xids: readonly string[];
}

function parseQuestion(body: unknown): Question | null {
  const { tenantId, xids } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof tenantId !== 'string' || !isId(tenantId) || !Array.isArray(xids)) return null;
  return xids.every((xid) => typeof xid === 'string' && isId(xid)) ? { tenantId, xids: xids as readonly string[] } : null;
}
