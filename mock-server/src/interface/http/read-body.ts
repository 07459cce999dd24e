import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';

/** The most bytes a request's body can have. */
const maxBodyBytes = 1_048_576;

/** How much of a body without a length is thrown away, so that its refusal is heard, before its connection is cut. */
const mostThrownAway = 16 * maxBodyBytes;

/**
 * Reads a body as text, and keeps no more of it as soon as it is too large.
 *
 * One that does not say its length is read to its end all the same: whoever stops reading a body loses the connection, and with it the answer.
 */
export async function readBody(request: Request): Promise<string> {
  const announced = request.headers.get('content-length');
  if (Number(announced ?? 0) > maxBodyBytes) throw new Refusal<RequestReason>('request-too-large');
  // HTTP ends a body where it was announced to end.
  if (announced !== null) return request.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > mostThrownAway) break;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > maxBodyBytes) throw new Refusal<RequestReason>('request-too-large');
  return Buffer.concat(chunks).toString('utf8');
}
