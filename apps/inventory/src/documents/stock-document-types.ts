/** The types of documents that this app keeps. */
export const stockDocumentTypes = ['TRANSFER', 'COUNT'] as const;
