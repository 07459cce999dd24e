import type { PlatformReason, PlatformWork } from '#application/platform/platform-work.ts';
import type { Work } from '#application/work.ts';
import type { SignInReason } from '#application/sign-in.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { MessageLocale } from '../errors/describe-error.ts';
import type { Services } from '../services.ts';
import type { RequestSession } from '../session/resolve-session.ts';
import type { LatePlace } from './late-places.ts';
import type { Loaders } from './loaders.ts';

/** What the resolvers of one request know. */
export interface RequestContext {
  readonly requestId: string;
  /** The language the request asks for in its header; null when it does not. */
  readonly askedLocale: MessageLocale | null;
  /** The address of the client, for throttling. */
  readonly client: string;
  /** What the client calls itself; empty when it does not. */
  readonly userAgent: string;
  readonly idempotencyKey: string | null;
  /** The body as it came, for the idempotency hash. */
  readonly body: string;
  /** Whether a published release has the operation. */
  readonly isPublished: boolean;
  /** When whoever asked stops waiting, on the running time of this process; null when nobody said so. */
  readonly deadline: number | null;
  readonly session: RequestSession | null;
  readonly services: Services;
  /** Stores a session's secret with the answer, or with null removes it. */
  readonly setSession: (token: string | null) => void;
  /** The request's transaction; null when nobody is signed in or none is needed. */
  readonly scope: RequestScope | null;
  /** The place of an answer that may come in parts; null when it comes whole. */
  readonly late: LatePlace | null;
}

/** What one transaction gives to resolvers. */
export interface RequestScope {
  readonly work: Work;
  readonly loaders: Loaders;
  /** Values of the answer that are told once: whoever repeats the request gets null in their place. */
  readonly toldOnce: Set<string>;
  /** Whether what the mutation asks for was done already, in transactions of its own; it only tells what came of it. */
  readonly isDone: boolean;
}

/** Returns the language in which a request is answered: the one it asks for, else the person's own. */
export function localeOf({ askedLocale, session }: Pick<RequestContext, 'askedLocale' | 'session'>): MessageLocale {
  return askedLocale ?? session?.view.locale ?? 'zh-CN';
}

/** Returns the request's transaction, or refuses because nobody is signed in. */
export function scopeOf(context: RequestContext): RequestScope {
  if (context.scope === null) throw new Refusal<SignInReason>('not-signed-in');
  return context.scope;
}

/** Returns what a use case works with, or refuses because nobody is signed in. */
export function workOf(context: RequestContext): Work {
  return scopeOf(context).work;
}

/** Returns who is signed in, or refuses. */
export function sessionOf(context: RequestContext): RequestSession {
  if (context.session === null) throw new Refusal<SignInReason>('not-signed-in');
  return context.session;
}

/** Returns what an operator's use case works with, or refuses whoever is none. */
export function platformOf(context: RequestContext): PlatformWork {
  const { view } = sessionOf(context);
  if (!view.isOperator) throw new Refusal<PlatformReason>('not-operator');
  const { database, clock, ids, platform } = context.services;
  return { database, clock, ids, sources: platform, operator: { userId: view.userId, loginName: view.loginName } };
}
