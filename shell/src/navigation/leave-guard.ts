/** Where the user is about to go: a path of the site, or null for away from the whole page. */
export interface Departure {
  readonly path: string | null;
  /** Whether the page in sight becomes the other one. */
  readonly isReplaced: boolean;
}

/** Knows what is typed on the page, and asks before it is lost. */
export interface LeaveGuard {
  /** Whether something typed is lost by going there. */
  loses(departure: Departure): boolean;
  /** Resolves to whether the user agrees to lose it. */
  ask(): Promise<boolean>;
  /** Forgets what the user has agreed to lose. */
  discard(departure: Departure): void;
}

/** Acts at once where nothing is lost, otherwise once the user agrees. Rejects as `act` does. */
export async function passGuard(guard: LeaveGuard, departure: Departure, act: () => Promise<void>): Promise<void> {
  if (guard.loses(departure)) {
    if (!(await guard.ask())) return;
    guard.discard(departure);
  }
  await act();
}
