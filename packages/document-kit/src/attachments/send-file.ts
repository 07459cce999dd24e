import type { Host } from '@suanpan/protocol/host';
import type { DocumentAttachment } from './attachment.ts';

/** A file on its way to a document. */
export interface FileToSend {
  /** Of the attachment that it becomes: sent again under it, it is kept once. */
  readonly id: string;
  readonly documentId: string;
  readonly file: File;
}

/** What is heard of it, and how it is stopped. */
export interface Sending {
  /** Called with the share that is sent, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file to the backend; rejects as a GraphQL request does, so that a refusal is described the same way. */
export function sendFile({ app, session }: Pick<Host, 'app' | 'session'>, { id, documentId, file }: FileToSend, sending: Sending) {
  const { company, user, locale } = session.get();
  const query = new URLSearchParams({ document: documentId, name: file.name });
  // `fetch` tells nothing of what is sent already.
  const request = new XMLHttpRequest();
  return new Promise<DocumentAttachment>((done, fail) => {
    sending.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.upload.addEventListener('progress', ({ loaded, total }) => sending.onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      const answer = request.response as (DocumentAttachment & { readonly errors?: unknown }) | null;
      if (answer !== null && request.status === 200 && answer.errors === undefined) done(answer);
      else fail(Object.assign(new Error(`The server answered with ${request.status}`), answer));
    });
    for (const lost of ['error', 'abort', 'timeout']) request.addEventListener(lost, () => fail(new Error('No answer came')));
    request.open('PUT', `/attachments/${company.id}/${id}?${query}`);
    request.responseType = 'json';
    request.setRequestHeader('x-suanpan-app', app.name);
    request.setRequestHeader('x-suanpan-locale', locale);
    request.setRequestHeader('x-suanpan-asker', `${company.id}/${user.id}`);
    request.send(file);
  });
}
