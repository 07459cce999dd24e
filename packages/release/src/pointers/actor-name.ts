import { userInfo } from 'node:os';

/** Returns what is written into the history as the one who acted: the program, and the user of this machine. */
export function actorName(program: string): string {
  try {
    return `${program} (${userInfo().username})`;
  } catch {
    // A container may run under a user that has no name.
    return program;
  }
}
