/** Where the answers to an app's operations come from. */
export interface GraphqlSource {
  /** A server that speaks GraphQL. */
  readonly url?: string | undefined;
  /** What signs somebody in there. */
  readonly cookie?: string | undefined;
  /** Declared answers: the data of each operation, by its name. */
  readonly answers?: Readonly<Record<string, unknown>> | undefined;
}

/** How the suite says that it has nothing to answer with. */
export const noAnswer = 'The conformance suite has no answer to';

/** Answers a request for GraphQL: by the server that was named, from the declared answers, or by saying that there is no backend. */
export async function answerGraphql(request: Request, { url, cookie, answers = {} }: GraphqlSource): Promise<Response> {
  const body = await request.text();
  if (url !== undefined) return pass(body, { request, url, cookie });
  const { operationName = '' } = JSON.parse(body) as { readonly operationName?: string };
  if (operationName in answers) return Response.json({ data: answers[operationName] });
  const message = `${noAnswer} "${operationName}".`;
  return Response.json({ data: null, errors: [{ message, extensions: { code: 'SP-API-503' } }] });
}

interface Passed {
  readonly request: Request;
  readonly url: string;
  readonly cookie: string | undefined;
}

async function pass(body: string, { request, url, cookie }: Passed): Promise<Response> {
  const kept = [...request.headers].filter(([name]) => name.startsWith('x-suanpan-') || name === 'content-type' || name === 'accept');
  const headers = {
    ...(Object.fromEntries(kept) as Record<string, string>),
    origin: new URL(url).origin,
    ...(cookie !== undefined && { cookie }),
  };
  const response = await fetch(url, { method: 'POST', headers, body });
  const type = response.headers.get('content-type') ?? 'application/json';
  return new Response(await response.arrayBuffer(), { status: response.status, headers: { 'content-type': type } });
}
