import { randomUUID } from 'node:crypto';
import { createTestCompany, prepareTestCompanies } from '#seed/create-test-company.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { refusalOf } from '#interface/errors/refusal-of.ts';
import type { RequestReason } from '#interface/errors/request-reason.ts';
import type { Services } from '#interface/services.ts';
import { errorResponse } from '#interface/http/error-response.ts';
import { readBody } from '#interface/http/read-body.ts';

/** Returns the handler that makes a fresh company for a test; mounted only where worlds are allowed. */
export function worldsHandler(services: Services): (request: Request) => Promise<Response> {
  const prepared = prepareTestCompanies();
  return async (request) => {
    try {
      if (request.method !== 'POST') throw new Refusal<RequestReason>('method-not-allowed');
      await prepared;
      const text = await readBody(request);
      return Response.json(await createTestCompany(services, { secondCompany: wantsSecond(text) }));
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.reason === 'unexpected') services.log({ level: 'error', event: 'worlds', message: String(error) });
      return errorResponse(refusal, { locale: 'en-US', requestId: randomUUID() });
    }
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
