import { TaskCancelledError } from 'cockatiel';
import type { Instance } from '#kernel/instances/instance.ts';
import type { InstanceCalls } from '#kernel/instances/instance-calls.ts';
import type { RetryBudget } from '#kernel/instances/retry-budget.ts';
import { NotSent, type InstanceAnswer } from '#kernel/instances/send-request.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Domain } from './domain-fields.ts';
import type { ForwardReason } from './forward-reason.ts';
import { notRunHeader, peerHeaders, type PeerCall } from './peer-call.ts';

/** The processes of domains, and how they are asked. */
export interface Peers {
  readonly calls: Pick<InstanceCalls, 'has' | 'candidates' | 'call'>;
  readonly budget: RetryBudget;
  /** How long a request may take there, repetitions included. */
  readonly timeoutMs: number;
  /** Whether a domain without a process is refused rather than served here. */
  readonly isStrict: boolean;
}

/** A request that is handed on. */
export interface ForwardedRequest {
  /** As it came, for its headers. */
  readonly request: Request;
  readonly body: string;
  readonly call: Omit<PeerCall, 'remainingMs'>;
  readonly kind: 'query' | 'mutation';
}

type Outcome =
  | { readonly kind: 'answered' | 'not-run'; readonly answer: InstanceAnswer }
  | { readonly kind: 'not-sent' }
  | { readonly kind: 'lost'; readonly isLate: boolean };

/** At most this often a request reaches a process. */
const mostSends = 2;

/**
 * Hands a request on to a process that serves these domains and returns its answer; null when there is none and it may be served here.
 *
 * What was refused before anything was sent goes to the next one. What may have been run goes to another one only if that does no harm: a
 * query, or a change under an idempotency key; and within the budget of retries.
 */
export async function forwardRequest(
  peers: Peers,
  domains: readonly Domain[],
  forwarded: ForwardedRequest,
): Promise<InstanceAnswer | null> {
  const end = performance.now() + peers.timeoutMs;
  peers.budget.add();
  const last = await askInTurn(peers, peers.calls.candidates(domains, forwarded.call.lane), { forwarded, end });
  if (last.kind === 'answered' || last.kind === 'not-run') return last.answer;
  if (last.kind === 'lost') assertMayRunHere({ peers, forwarded, isLate: last.isLate, hasTime: performance.now() < end });
  else if (peers.isStrict) throw new Refusal<ForwardReason>('domain-unavailable', { domain: domains.join(', ') });
  return null;
}

/** Asks one after the other until one answers, or asking another one would do harm; returns how the last that was reached ended. */
async function askInTurn(peers: Peers, instances: readonly Instance[], asked: Attempt): Promise<Outcome> {
  let last: Outcome = { kind: 'not-sent' };
  let sends = 0;
  for (const instance of instances) {
    const isAgain = sends > 0;
    if (isAgain && (sends === mostSends || performance.now() >= asked.end || !peers.budget.take())) break;
    const outcome = await attempt(peers, instance, asked);
    if (outcome.kind === 'not-sent') continue;
    last = outcome;
    sends += 1;
    if (outcome.kind === 'answered' || (outcome.kind === 'lost' && !isRepeatable(asked.forwarded))) break;
  }
  return last;
}

interface Attempt {
  readonly forwarded: ForwardedRequest;
  readonly end: number;
}

async function attempt({ calls, timeoutMs }: Peers, instance: Instance, { forwarded, end }: Attempt): Promise<Outcome> {
  const { request, body, call, kind } = forwarded;
  const leftMs = end - performance.now();
  // A query leaves time for another one.
  const remainingMs = Math.max(1, kind === 'query' ? Math.min(leftMs, timeoutMs / 2) : leftMs);
  const headers = peerHeaders(request, { ...call, remainingMs });
  try {
    const answer = await calls.call(instance, { method: 'POST', path: '/graphql', headers, body }, remainingMs);
    return { kind: answer.headers[notRunHeader] === undefined ? 'answered' : 'not-run', answer };
  } catch (error) {
    return error instanceof NotSent ? { kind: 'not-sent' } : { kind: 'lost', isLate: error instanceof TaskCancelledError };
  }
}

function isRepeatable({ kind, request }: ForwardedRequest): boolean {
  return kind === 'query' || request.headers.has('idempotency-key');
}

interface LostRequest {
  readonly peers: Peers;
  readonly forwarded: ForwardedRequest;
  readonly isLate: boolean;
  readonly hasTime: boolean;
}

/** The last one who can answer what was lost is this process. */
function assertMayRunHere({ peers, forwarded, isLate, hasTime }: LostRequest): void {
  if (!peers.isStrict && hasTime && isRepeatable(forwarded) && peers.budget.take()) return;
  if (forwarded.kind === 'mutation') throw new Refusal<ForwardReason>('outcome-unknown');
  throw new Refusal<ForwardReason>(isLate ? 'deadline-passed' : 'domain-unavailable');
}
