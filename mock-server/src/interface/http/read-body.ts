import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';

/** The most bytes a request's body can have. */
const maxBodyBytes = 1_048_576;

/** Reads a body as text, and stops reading as soon as it is too large. */
export async function readBody(request: Request): Promise<string> {
  const announced = request.headers.get('content-length');
  if (Number(announced ?? 0) > maxBodyBytes) throw new Refusal<RequestReason>('request-too-large');
  // HTTP ends a body where it was announced to end.
  if (announced !== null) return request.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw new Refusal<RequestReason>('request-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
