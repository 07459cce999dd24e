import type { Domain, FieldOwner } from '../domains/domain-fields.ts';
import { readPeerCall } from '../domains/peer-call.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import type { Services } from '../services.ts';
import { askedLocale, errorResponse } from './error-response.ts';
import { graphqlAnswers } from './graphql-handler.ts';

/** Who a process of domains is. */
export interface PeerDoor {
  readonly domains: readonly Domain[];
  /** What gateways know from the registry. */
  readonly secret: string;
}

/** Returns the handler of POST /graphql of a process that serves domains alone: it answers what gateways hand on, and nobody else. */
export function peerHandler(services: Services, { domains, secret }: PeerDoor): (request: Request) => Promise<Response> {
  const answer = graphqlAnswers(services);
  const serves: ReadonlySet<FieldOwner> = new Set(domains);
  return async (request) => {
    try {
      const { requestId, client, lane, isPublished, remainingMs } = readPeerCall(request, secret);
      const handedOn = { isPublished, deadline: performance.now() + remainingMs, serves };
      return await answer({ request, client, requestId, lane, handedOn });
    } catch (error) {
      return errorResponse(refusalOf(error), { locale: askedLocale(request) ?? 'zh-CN', requestId: 'none' });
    }
  };
}
