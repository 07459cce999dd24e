import type { OpenedAttachment } from '#application/open-attachment.ts';

/** As if from a page of nobody: it runs nothing, loads nothing and sees no cookie, whatever its bytes are. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/**
 * Answers with a file, or with 304 for whoever has it.
 *
 * Browsers keep it and ask each time, so that who lost a right sees it no more. Pictures are shown; a PDF is saved, as readers of PDF
 * run scripts.
 */
export function attachmentResponse({ attachment, bytes }: OpenedAttachment, method: string): Response {
  const { sha256, mediaType, name, size } = attachment;
  const headers = { etag: attachmentTag(sha256), 'cache-control': 'private, no-cache', vary: 'cookie' };
  if (bytes === null) return new Response(null, { status: 304, headers });
  return new Response(method === 'HEAD' ? null : Buffer.from(bytes), {
    headers: {
      ...headers,
      'content-type': mediaType,
      'content-length': String(size),
      'content-disposition': `${mediaType.startsWith('image/') ? 'inline' : 'attachment'}; ${fileName(name)}`,
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Returns the strong entity tag of an attachment (RFC 9110, 8.8.3) by the SHA-256 of its bytes. */
export function attachmentTag(sha256: string): string {
  return `"${sha256}"`;
}

/** In both ways of RFC 6266: the plain one for who does not know the other. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
