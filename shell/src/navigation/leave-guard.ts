/** Asks before the page is left while something is typed. */
export interface LeaveGuard {
  set(mayLeave: (() => Promise<boolean>) | null): void;
  isSet(): boolean;
  /** Returns whether something was given up since this was asked last. */
  hasDiscarded(): boolean;
  /** Acts at once while nothing is guarded, otherwise once the user agrees; what they agreed to give up is guarded no more. */
  pass(act: () => void): void;
  /** Like `pass`, for an act that takes its time; rejects as it does. */
  passAsync(act: () => Promise<void>): Promise<void>;
}

/** Makes a guard that lets everything through until it is set. */
export function createLeaveGuard(): LeaveGuard {
  let mayLeave: (() => Promise<boolean>) | null = null;
  let hasDiscarded = false;
  return {
    set(next) {
      mayLeave = next;
    },
    isSet: () => mayLeave !== null,
    hasDiscarded() {
      const before = hasDiscarded;
      hasDiscarded = false;
      return before;
    },
    pass(act) {
      if (!mayLeave) return act();
      return void this.passAsync(async () => act());
    },
    async passAsync(act) {
      if (mayLeave && !(await mayLeave())) return;
      hasDiscarded ||= mayLeave !== null;
      mayLeave = null;
      await act();
    },
  };
}
