import { Agent, request, type RequestOptions } from 'node:http';

/** Where to send, and how long to wait for the whole answer. */
export interface Destination {
  /** `unix:/path/of/socket` or `http://127.0.0.1:4100`. */
  readonly address: string;
  readonly path: string;
  readonly timeoutMs: number;
}

/** An answer, read. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Posts JSON once; throws when no whole answer comes in time, and then it is not known whether it was done. */
export function postJson({ address, path, timeoutMs }: Destination, value: unknown): Promise<JsonAnswer> {
  const body = JSON.stringify(value);
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ ...placeOf(address), path, method: 'POST', headers, agent, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) as unknown });
        } catch (error) {
          reject(new Error(`Cannot read the answer of "${address}": it is no JSON`, { cause: error }));
        }
      });
    });
    sent.on('error', (error) => {
      const why = signal.aborted ? `no answer within ${Math.ceil(timeoutMs)} ms` : error.message;
      reject(new Error(`Cannot ask "${address}": ${why}`, { cause: error }));
    });
    sent.end(body);
  });
}

function placeOf(address: string): RequestOptions {
  if (address.startsWith('unix:')) return { socketPath: address.slice('unix:'.length), host: 'localhost' };
  const { hostname, port } = new URL(address);
  return { hostname, port };
}
