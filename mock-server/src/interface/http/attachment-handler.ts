import { bulkhead, BulkheadRejectedError, type BulkheadPolicy } from 'cockatiel';
import { randomUUID } from 'node:crypto';
import { hasEntity } from '@suanpan/release/entity-tag';
import { addAttachment } from '#application/add-attachment.ts';
import { assertEntryOpen } from '#application/assert-entry-open.ts';
import { openAttachment } from '#application/open-attachment.ts';
import type { SignInReason } from '#application/sign-in.ts';
import type { Work } from '#application/work.ts';
import type { Attachment, AttachmentReason } from '#business/trade/attachment.ts';
import { documentAccess } from '#business/trade/document-access.ts';
import { actorOf, requireAnyPermission, type Actor } from '#core/access/actor.ts';
import type { AdmissionReason } from '#kernel/admission/admission.ts';
import { runInOperation } from '#kernel/context/operation-context.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import { sourcesOf } from '../work-sources.ts';
import type { Services } from '../services.ts';
import { resolveSession } from '../session/resolve-session.ts';
import { attachmentPath, readAttachmentPath, type AttachmentPlace } from './attachment-path.ts';
import { attachmentResponse, attachmentTag } from './attachment-response.ts';
import { askedLocale, errorResponse } from './error-response.ts';
import { operationOf } from './operation-of.ts';
import { readUpload } from './read-upload.ts';
import { assertOwnSite, requireAppHeader } from './request-filter.ts';
import { tellWritten } from './tell-written.ts';

/** Answers requests about files of documents. */
export type AttachmentHandler = (request: Request) => Promise<Response>;

/** How many files are taken in at once, each in memory, and how many wait for that with nothing read of them. */
const uploads = { atOnce: 6, waiting: 24 } as const;

/** Returns the handler of /attachments/: GET and HEAD give a file, PUT keeps one. */
export function attachmentHandler(services: Services): AttachmentHandler {
  const places = bulkhead(uploads.atOnce, uploads.waiting);
  return (request) => {
    const requestId = randomUUID();
    return runInOperation(operationOf(request, { requestId, lane: 'stable' }), async () => {
      try {
        return await answer({ services, request, requestId, places });
      } catch (error) {
        const refusal = error instanceof BulkheadRejectedError ? new Refusal<AdmissionReason>('overloaded') : refusalOf(error);
        if (refusal.reason === 'unexpected') services.log({ level: 'error', event: 'unexpected', requestId, message: String(error) });
        return errorResponse(refusal, { locale: askedLocale(request) ?? 'zh-CN', requestId });
      }
    });
  };
}

interface Asked {
  readonly services: Services;
  readonly request: Request;
  readonly requestId: string;
  readonly places: BulkheadPolicy;
}

async function answer(asked: Asked): Promise<Response> {
  const { request } = asked;
  const place = readAttachmentPath(new URL(request.url).pathname);
  if (place === null) throw new Refusal<AttachmentReason>('attachment-not-found');
  if (request.method === 'GET' || request.method === 'HEAD') return give(asked, place);
  if (request.method === 'PUT') return asked.places.execute(() => keep(asked, place));
  throw new Refusal<RequestReason>('method-not-allowed');
}

async function give(asked: Asked, { companyId, id }: AttachmentPlace): Promise<Response> {
  const { services, request, requestId } = asked;
  const actor = await actorAt(asked, companyId);
  const isKnown = (sha256: string): boolean => hasEntity(request, attachmentTag(sha256));
  const opened = await services.admission.admit(false, () =>
    services.database.tenantTx({ ...actor, operation: requestId }, 'read', (tx) =>
      openAttachment({ tx, actor, ...sourcesOf(services, actor.tenantId), afterCommit: () => undefined }, id, isKnown),
    ),
  );
  return attachmentResponse(opened, request.method);
}

async function keep(asked: Asked, { companyId, id }: AttachmentPlace): Promise<Response> {
  const { services, request, requestId } = asked;
  assertOwnSite(request);
  requireAppHeader(request);
  if (!isId(id)) throw new Refusal<RequestReason>('request-malformed', { detail: 'The id is no UUID' });
  const actor = await actorAt(asked, companyId);
  // Before the bytes are read: who may write nothing sends nothing.
  const { SALE, ...others } = documentAccess;
  requireAnyPermission(actor, [SALE.write, ...Object.values(others).map(({ write }) => write)]);
  const query = new URL(request.url).searchParams;
  const { mediaType, bytes } = await readUpload(request);
  const entries = { id, documentId: query.get('document') ?? '', name: query.get('name') ?? '', mediaType, bytes };
  const kept = await services.admission.admit(false, () =>
    services.database.tenantTx({ ...actor, operation: requestId }, 'write', async (tx) => {
      const work: Work = { tx, actor, ...sourcesOf(services, actor.tenantId), afterCommit: () => undefined };
      await assertEntryOpen(work);
      return addAttachment(work, entries, services.attachmentQuota);
    }),
  );
  return tellWritten(Response.json(described(kept, companyId), { headers: { 'cache-control': 'no-store' } }), request, 'aside');
}

/** Returns who asks, in the company that the address names. */
async function actorAt({ services, request }: Asked, companyId: string): Promise<Actor> {
  const session = await resolveSession(services, request);
  if (session === null) throw new Refusal<SignInReason>('not-signed-in');
  const membership = session.view.memberships.find((candidate) => candidate.companyId === companyId);
  if (membership === undefined) throw new Refusal<AttachmentReason>('attachment-not-found');
  return actorOf({ ...membership, tenantId: companyId, userId: session.view.userId });
}

function described({ id, name, mediaType, size, createdAt }: Attachment, companyId: string) {
  return { id, name, mediaType, size, createdAt: createdAt.toISOString(), path: attachmentPath(companyId, id) };
}
