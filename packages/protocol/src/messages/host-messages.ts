import type { ReadableStore } from '../host/host.ts';
import type { EventContract, RequestContract, StateContract } from './contract.ts';

/** Who said something, and when; stamped by the host. */
export interface MessageFacts {
  readonly id: string;
  readonly topic: string;
  /** The version in which it was said. */
  readonly version: number;
  readonly app: string;
  readonly release: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** W3C Trace Context of the person's act that led to it. */
  readonly traceparent: string;
  /** Whether it was said in another of the person's tabs. */
  readonly isFromOtherTab: boolean;
}

/** What an answerer learns beside the question. */
export interface QuestionFacts extends MessageFacts {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** The ways of an app to other apps. What it subscribes to and answers ends with its mount. */
export interface HostMessages {
  /**
   * Tells an event. Returns at once; subscribers hear it soon, in order.
   *
   * Throws SP-MSG-001 (not declared), SP-MSG-002 (not as the contract says), SP-MSG-008 (too large), SP-MSG-009 (too many at once);
   * nobody hears it then.
   */
  publish<T>(topic: EventContract<T>, payload: T): void;
  /** Hears an event, beginning with as many of the last ones as its contract keeps. Returns the way to stop. */
  subscribe<T>(topic: EventContract<T>, listener: (payload: T, facts: MessageFacts) => void): () => void;
  /**
   * Asks whoever answers this; an app that can is loaded first.
   *
   * Rejects with SP-MSG-004 (nobody answers), SP-MSG-005 (too late), SP-MSG-006 (refused, with `facts.reason`), SP-MSG-007 (the answerer failed).
   */
  ask<I, O>(topic: RequestContract<I, O>, input: I, options?: { readonly signal?: AbortSignal }): Promise<O>;
  /** Answers a request. Returns the way to stop. Throws SP-MSG-010 when another app does already. */
  answer<I, O, R extends string>(
    topic: RequestContract<I, O, R>,
    answerer: (input: I, facts: QuestionFacts) => O | Refusal<R> | Promise<O | Refusal<R>>,
  ): () => void;
  /** Reads a state; `undefined` until its owner has set it. */
  state<T>(topic: StateContract<T>): ReadableStore<T | undefined>;
  /** Sets a state that this app owns. */
  set<T>(topic: StateContract<T>, value: T): void;
}

/** What an answerer gives instead of an answer. */
export interface Refusal<R extends string = string> {
  readonly refused: R;
}

/** Makes a refusal for one of the contract's reasons. */
export function refuse<const R extends string>(reason: R): Refusal<R> {
  return { refused: reason };
}
