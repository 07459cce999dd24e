import { ProtocolError } from '@suanpan/protocol/errors';

/** What moved a pointer. */
export type PolicyAction = 'start' | 'publish' | 'promote' | 'rollback' | 'retire';

const actions: readonly string[] = ['start', 'publish', 'promote', 'rollback', 'retire'] satisfies PolicyAction[];

/** Who moved a pointer, when and why: written together with the move. */
export interface PolicyChange {
  readonly action: PolicyAction;
  readonly actor: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Which releases of an app people get. Every version is a file of its own, so the versions are the history. */
export interface Policy {
  readonly app: string;
  /** Counts up from 1; a write names the version that it read, and is refused when that is no longer the last. */
  readonly version: number;
  /** What everybody gets; null when the app has been taken away. */
  readonly stable: string | null;
  /** The last known good release, for pages on which `stable` does not work; null when there is none. */
  readonly previous: string | null;
  readonly change: PolicyChange;
}

/** Returns `value` as a policy, or throws SP-REL-015. */
export function parsePolicy(value: unknown, source: string): Policy {
  if (isRecord(value) && isPolicy(value)) return value as unknown as Policy;
  throw new ProtocolError('SP-REL-015', `Cannot read the policy "${source}": a field is missing or wrong`);
}

function isPolicy({ app, version, stable, previous, change }: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof app === 'string' && Number.isInteger(version) && isRelease(stable) && isRelease(previous) && isRecord(change) && isChange(change)
  );
}

function isChange({ action, actor, reason, at }: Readonly<Record<string, unknown>>): boolean {
  return actions.includes(String(action)) && [actor, reason, at].every((text) => typeof text === 'string');
}

function isRelease(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
