import type { GraphqlAnswer } from '@suanpan/protocol/host';
import type { PageQuery } from '@suanpan/release/page-query';
import type { GraphqlHandler } from './graphql-handler.ts';

/** Who asks for a page. */
interface Asker {
  readonly asking: Request;
  /** The address that the request comes from. */
  readonly client: string;
}

/** Sends a page's query through the door that the page itself would use: session, company and rights are the asker's. */
export async function askForPage(graphql: GraphqlHandler, { asking, client }: Asker, query: PageQuery): Promise<GraphqlAnswer> {
  const { app, release, compositionId, operationName, query: text, variables } = query;
  const request = new Request(new URL('/graphql', asking.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      cookie: asking.headers.get('cookie') ?? '',
      'x-suanpan-app': app,
      'x-suanpan-release': release,
      'x-suanpan-composition': compositionId,
    },
    body: JSON.stringify({ operationName, query: text, variables }),
  });
  const response = await graphql(request, client);
  return (await response.json()) as GraphqlAnswer;
}
