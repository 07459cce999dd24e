import { createHash, randomBytes } from 'node:crypto';

/** What a link says: in which company somebody is invited, and that it is them. */
export interface InvitationToken {
  readonly companyId: string;
  /** All that is stored of it. */
  readonly hash: Buffer;
}

const secretBytes = 32;

/** Makes the secret of a link: the company, so that its shard can be asked, and 32 random bytes. */
export function makeInvitationToken(companyId: string): { readonly token: string; readonly hash: Buffer } {
  const token = Buffer.concat([Buffer.from(companyId.replaceAll('-', ''), 'hex'), randomBytes(secretBytes)]).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** Reads the secret of a link; null when it cannot be one. */
export function readInvitationToken(token: string): InvitationToken | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex');
  return { companyId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), hash: hashOf(token) };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
