import { AsyncLocalStorage } from 'node:async_hooks';

/** What one piece of work belongs to, from the request or the message that began it down to each statement. */
export interface OperationContext {
  /** One request or one delivery of a message, for the log. */
  readonly requestId: string;
  /** What a person set off, across everything that follows from it: what the audit and messages name. */
  readonly operation: string;
  /** The trace it belongs to, as the `traceparent` of W3C Trace Context; null when nobody traces. */
  readonly traceparent: string | null;
  /** Which instances serve it, "stable" or the name of a gray group. */
  readonly lane: string;
  /** The last write that the asker has seen, moved on by each write of this operation. */
  readonly seen: SeenWrite;
}

/** What an asker must not miss. */
export interface SeenWrite {
  /** A consistency token, moved on by each write; null while nothing was written. */
  token: string | null;
  /** Whether it wrote a moment ago and brings no token, as a page that is loaded anew: only the writer has all of it for sure. */
  readonly recently: boolean;
}

const storage = new AsyncLocalStorage<OperationContext>();

/** Runs `fn` and everything that it awaits within a context. */
export function runInOperation<T>(context: OperationContext, fn: () => T): T {
  return storage.run(context, fn);
}

/** Returns the context that the caller runs in; undefined outside of any, as in a start or a command. */
export function currentOperation(): OperationContext | undefined {
  return storage.getStore();
}
