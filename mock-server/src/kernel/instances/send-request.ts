import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { placeOfAddress } from './place-of-address.ts';
import type { Instance } from './instance.ts';

/** What is sent. */
export interface InstanceRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back, whole. */
export interface InstanceAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The connection was refused: nothing was sent. */
export class NotSent extends Error {}

/** Its idle connections end before those of `keepAliveMs` do, so that none is used that the other side has just ended. */
const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 30_000 });

/** How long a server of instances keeps idle connections. */
export const keepAliveMs = 65_000;

/** Returns the header by which an instance knows that a caller may call. */
export function authorizationFor({ secret }: Pick<Instance, 'secret'>): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${secret}` };
}

/** Sends a request once; throws `NotSent` when it was not sent, and any other error when it is not known what became of it. */
export async function sendRequest(instance: Instance, sent: InstanceRequest, signal: AbortSignal): Promise<InstanceAnswer> {
  const response = await exchange(instance, sent, signal);
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

function exchange(instance: Instance, { method, path, headers, body }: InstanceRequest, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const own = { ...authorizationFor(instance), 'content-length': String(Buffer.byteLength(body)) };
    const out = request({ ...placeOfAddress(instance.address), method, path, agent, signal, headers: { ...headers, ...own } }, resolve);
    out.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.syscall === 'connect' ? new NotSent(`Cannot connect to "${instance.address}"`, { cause: error }) : error);
    });
    out.end(body);
  });
}
