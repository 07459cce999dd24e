import type { ComposedApp } from '@suanpan/protocol/composition';
import { type FetchOptions, fetchFiles } from './fetch-files.ts';

/** Fetches what an app needs to start, before anybody asked for it; nothing for those who asked their browser to save data. */
export function prefetchApp(app: ComposedApp, options: Omit<FetchOptions, 'urgency'>): void {
  if (!savesData(options.document.defaultView)) fetchFiles(app, { ...options, urgency: 'later' });
}

function savesData(window: Window | null): boolean {
  const { connection } = (window?.navigator ?? {}) as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
