/** Wakes one waiter; a ring while nobody waits is kept for the next wait. */
export interface Doorbell {
  ring(): void;
  /** Resolves at a ring or after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

/** Returns a doorbell that has not been rung. */
export function createDoorbell(): Doorbell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(ms) {
      if (!rung) {
        await new Promise<void>((done) => {
          const timer = setTimeout(done, ms);
          wake = () => {
            clearTimeout(timer);
            done();
          };
        });
      }
      rung = false;
      wake = undefined;
    },
  };
}
