import type { Fault } from './fault.ts';

/** The faults of a live app that stand now. */
export interface StandingFaults {
  /** All of them, those of compiling first: an app that threw because it does not compile says nothing more. */
  all(): readonly Fault[];
  add(fault: Fault): void;
  /** Takes away the compile faults of a file that was saved; returns whether there were any. */
  saved(file: string): boolean;
  /** Takes away what new code may have mended: all that was thrown, and the compile faults that name no file. */
  updated(): void;
  clear(): void;
}

/** Makes an empty list. */
export function createStandingFaults(): StandingFaults {
  let faults: readonly Fault[] = [];
  const keep = (stays: (fault: Fault) => boolean): boolean => {
    const before = faults.length;
    faults = faults.filter(stays);
    return faults.length < before;
  };
  return {
    all() {
      const compile = faults.filter(({ kind }) => kind === 'compile');
      return compile.length > 0 ? compile : faults;
    },
    add(fault) {
      keep((other) => other.message !== fault.message);
      faults = [...faults, fault];
    },
    saved: (file) => keep(({ kind, place }) => kind !== 'compile' || place?.file !== file),
    updated: () => void keep(({ kind, place }) => kind === 'compile' && place !== undefined),
    clear: () => void (faults = []),
  };
}
