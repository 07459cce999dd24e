import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import type { Session } from '@suanpan/protocol/session';
import { entryOperation } from './entry-operation.ts';

interface AskedViewer {
  readonly company: { readonly id: string };
  readonly entry: { readonly state: string; readonly day: string | null } | null;
}

/**
 * Reads how it stands with entering into the company of a session today; null for nothing to tell.
 *
 * Undefined where it is not known: without the backend, or as the session is in another company by now.
 */
export async function readEntry(
  ask: (request: GraphqlRequest) => Promise<GraphqlAnswer>,
  companyId: string,
): Promise<NonNullable<Session['entry']> | null | undefined> {
  try {
    const { data } = await ask({ kind: 'query', operationName: 'EntryOfDay', query: entryOperation, variables: {} });
    const viewer = data?.['viewer'] as AskedViewer | null | undefined;
    if (viewer?.company.id !== companyId) return undefined;
    const { entry } = viewer;
    return entry && { state: entry.state, ...(entry.day !== null && { day: entry.day }) };
  } catch {
    return undefined;
  }
}
