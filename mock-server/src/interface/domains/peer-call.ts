import { timingSafeEqual } from 'node:crypto';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** Why a domain's process does not take a call. */
export type PeerReason = 'not-a-peer' | 'domain-not-here';

/** What a gateway says of a request that it hands on; believed from nobody else. */
export interface PeerCall {
  readonly requestId: string;
  /** The address of the client. */
  readonly client: string;
  /** Whether a published release has the operation. */
  readonly isPublished: boolean;
  readonly lane: string;
  /** How long the gateway still waits, in milliseconds: no two machines' clocks are compared. */
  readonly remainingMs: number;
}

const peerHeader = 'x-suanpan-call';

/** In which a process says that it has done nothing of what was asked, so that another may be asked. */
export const notRunHeader = 'x-suanpan-not-run';

/** What is handed on as it came. `origin` is not: the gateway has judged it, and the host is another one here. */
const handedOn = [
  'cookie',
  'idempotency-key',
  'traceparent',
  'tracestate',
  'x-forwarded-proto',
  'x-suanpan-app',
  'x-suanpan-asker',
  'x-suanpan-composition',
  'x-suanpan-locale',
  'x-suanpan-release',
  'x-suanpan-seen',
] as const;

/** Returns the headers that a request is handed on with. */
export function peerHeaders(request: Request, call: PeerCall): Readonly<Record<string, string>> {
  const same = handedOn.flatMap((name) => {
    const value = request.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(same), 'content-type': 'application/json', [peerHeader]: encodeURIComponent(JSON.stringify(call)) };
}

/** Returns whether a request comes from somebody who knows the secret. */
export function isPeer(request: Request, secret: string): boolean {
  const told = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  return told.length === wanted.length && timingSafeEqual(told, wanted);
}

/** Reads what a gateway says; refuses whoever does not know the secret. */
export function readPeerCall(request: Request, secret: string): PeerCall {
  if (!isPeer(request, secret)) throw new Refusal<PeerReason>('not-a-peer');
  return JSON.parse(decodeURIComponent(request.headers.get(peerHeader) ?? '')) as PeerCall;
}
