import type { AskedQuestion } from './answer-key.ts';
import type { OpenedReleases } from './keep-page.ts';

/** An answer that came with the page, so that no request carried it. */
export interface CarriedWithPage extends AskedQuestion {
  readonly answer: unknown;
}

/** What a page asks of the worker: to have on the device whatever the page needs to be opened again. */
export interface KeepRequest extends OpenedReleases {
  readonly kind: 'keep';
  readonly answers: readonly CarriedWithPage[];
}

/** By which a page asks what the worker knows of the backend: it came too late to hear it. */
export interface NewsRequest {
  readonly kind: 'news';
}

/** What the worker tells pages. */
export type WorkerNews =
  /** The backend was reached. */
  | { readonly kind: 'answered' }
  /** It was not, and an older answer was given out; `at` is when that came, ISO 8601. */
  | { readonly kind: 'kept-answer'; readonly at: string }
  /** What a page asked to be kept is on the device. */
  | { readonly kind: 'kept' };

export function isNewsRequest(value: unknown): value is NewsRequest {
  return (value as Partial<NewsRequest> | null)?.kind === 'news';
}

/** Pages of other releases may say other things to this worker; it does what it knows. */
export function isKeepRequest(value: unknown): value is KeepRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, releases, apps, answers } = value as Partial<Record<keyof KeepRequest, unknown>>;
  return kind === 'keep' && [releases, apps, answers].every((list) => Array.isArray(list));
}
