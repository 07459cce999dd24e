/** A file that belongs to a document, as an app's own query gives it. */
export interface DocumentAttachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Where it can be opened. */
  readonly path: string;
}

/** What can be attached, for `accept`; the backend looks at the bytes. */
export const attachableTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/** The most bytes that the backend takes. */
export const largestAttachment = 5_242_880;

/** Returns whether a file can be shown as a picture. */
export function isPicture({ mediaType }: Pick<DocumentAttachment, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}
