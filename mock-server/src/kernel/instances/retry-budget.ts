/** What one request adds: a tenth of a retry. */
const share = 0.1;

/** As many retries at once as one process that dies with its requests in flight may need. */
const most = 50;

/**
 * How many requests may be sent once more: a tenth of all, so that a part that is ill is not made worse by everybody's second try.
 *
 * The token bucket of gRPC's retry throttling (gRFC A6) and Finagle's retry budget.
 */
export class RetryBudget {
  #left = most;

  /** Counts a request. */
  add(): void {
    this.#left = Math.min(most, this.#left + share);
  }

  /** Takes one retry; false when there is none left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
