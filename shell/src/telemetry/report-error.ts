import { isProtocolError } from '@suanpan/protocol/errors';

/** Who a fault belongs to. */
export interface FaultOwner {
  readonly app: string;
  readonly release: string;
}

/** Writes a fault to the console with its owner, so that it can be found and counted. */
export function reportError(error: unknown, owner: FaultOwner, facts: Readonly<Record<string, string>> = {}): void {
  const code = isProtocolError(error) ? error.code : undefined;
  console.error(`[${owner.release}]`, error, { ...facts, app: owner.app, ...(code !== undefined && { code }) });
}
