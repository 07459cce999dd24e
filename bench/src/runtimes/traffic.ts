import type { CDPSession } from '@playwright/test';

/** What has gone over the line since the last reading. */
export interface Traffic {
  readonly requests: number;
  /** As sent: compressed, with headers. */
  readonly kilobytes: number;
}

/** Counts what a page and its frames ask for; returns how to read and restart the count. */
export function countTraffic(session: CDPSession): () => Traffic {
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
  return () => {
    const read = { requests, kilobytes: bytes / 1000 };
    requests = 0;
    bytes = 0;
    return read;
  };
}
