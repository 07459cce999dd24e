/** Where attachments are. */
export const attachmentsRoot = '/attachments/';

/** Returns where an attachment of a company is; the company is part of it, as all tabs of a browser have one session. */
export function attachmentPath(companyId: string, id: string): string {
  return `${attachmentsRoot}${companyId}/${id}`;
}

/** What an address of an attachment names. */
export interface AttachmentPlace {
  readonly companyId: string;
  readonly id: string;
}

/** Reads the address of an attachment; null for any other. */
export function readAttachmentPath(pathname: string): AttachmentPlace | null {
  const [companyId, id, ...more] = pathname.slice(attachmentsRoot.length).split('/');
  return companyId === undefined || id === undefined || more.length > 0 ? null : { companyId, id };
}
