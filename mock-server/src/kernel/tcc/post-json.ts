import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { json } from 'node:stream/consumers';
import { placeOfAddress } from '../instances/place-of-address.ts';

/** Where to send, and how long to wait for the whole answer. */
export interface Destination {
  /** `unix:/path/of/socket` or `http://127.0.0.1:4100`. */
  readonly address: string;
  readonly path: string;
  readonly timeoutMs: number;
  /** What lets us in there, besides. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer, read. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Posts JSON once; throws when no whole answer comes in time, and then it is not known whether it was done. */
export async function postJson({ address, path, timeoutMs, headers }: Destination, value: unknown): Promise<JsonAnswer> {
  const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
  try {
    const response = await send(
      { ...placeOfAddress(address), path, method: 'POST', agent, signal, headers: { ...headers } },
      JSON.stringify(value),
    );
    return { status: response.statusCode ?? 0, body: await json(response) };
  } catch (error) {
    const why = error instanceof Error && !signal.aborted ? error.message : `no answer within ${Math.ceil(timeoutMs)} ms`;
    throw new Error(`Cannot ask "${address}": ${why}`, { cause: error });
  }
}

function send(options: RequestOptions, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const own = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ ...options, headers: { ...(options.headers as Readonly<Record<string, string>>), ...own } }, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}
