import { randomUUID } from 'node:crypto';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { refusalOf } from '#interface/errors/refusal-of.ts';
import type { RequestReason } from '#interface/errors/request-reason.ts';
import type { Services } from '#interface/services.ts';
import { errorResponse } from '#interface/http/error-response.ts';
import { readBody } from '#interface/http/read-body.ts';
import { openWorldMaker, type WorldTools } from './make-world.ts';

/** Returns the handler that makes a fresh company for a test; mounted only where worlds are allowed. */
export function worldsHandler(
  services: Services,
  tools: WorldTools,
): { handle(request: Request): Promise<Response>; close(): Promise<void> } {
  const opened = openWorldMaker(tools);
  return {
    async handle(request) {
      try {
        if (request.method !== 'POST') throw new Refusal<RequestReason>('method-not-allowed');
        const text = await readBody(request);
        return Response.json(await (await opened).make({ secondCompany: wantsSecond(text) }));
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.reason === 'unexpected') services.log({ level: 'error', event: 'worlds', message: String(error) });
        return errorResponse(refusal, { locale: 'en-US', requestId: randomUUID() });
      }
    },
    close: async () => (await opened).close(),
  };
}

function wantsSecond(text: string): boolean {
  if (text.trim() === '') return false;
  try {
    return (JSON.parse(text) as { readonly secondCompany?: unknown }).secondCompany === true;
  } catch {
    throw new Refusal<RequestReason>('request-malformed');
  }
}
