import type { StartParcel } from './start-parcel.ts';

/** qiankun, which comes when the first app is there: nobody waits for its code to be read. */
export interface ParcelEngine {
  /** Undefined while it is on its way. */
  present(): StartParcel | undefined;
  /** Resolves when it is there, and asks for it at the first call. */
  arrives(): Promise<StartParcel>;
}

/** Makes an engine that `load` brings once `wait` lets it. */
export function createParcelEngine(
  load: () => Promise<{ readonly startParcel: StartParcel }>,
  wait: (go: () => void) => void,
): ParcelEngine {
  let found: StartParcel | undefined;
  let arriving: Promise<StartParcel> | undefined;
  const bring = async (): Promise<StartParcel> => {
    await new Promise<void>((go) => wait(go));
    found = (await load()).startParcel;
    return found;
  };
  return {
    present: () => found,
    arrives() {
      arriving ??= bring().catch((error: unknown) => {
        // A line that was down for a moment is no reason to go without for the rest of the day.
        arriving = undefined;
        throw error;
      });
      return arriving;
    },
  };
}
