/** One error of the API: its code, what it is about, and what people read. */
export interface ErrorEntry {
  readonly code: `SP-API-${number}`;
  /** The HTTP status when the request is refused before GraphQL runs; 200 otherwise. */
  readonly status?: number;
  /** After how many seconds to try again, told as `retry-after`. */
  readonly retryAfter?: number;
  readonly cause: string;
  readonly effect: string;
  readonly remedy: string;
  /** The sentence for people; `{name}` is replaced by the fact of that name. */
  readonly message: { readonly 'zh-CN': string; readonly 'en-US': string };
}
