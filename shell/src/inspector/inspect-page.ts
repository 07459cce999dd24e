import type { Composition } from '@suanpan/protocol/composition';
import type { WidgetRecord } from '../slots/widget-record.ts';
import type { AppStatus } from '../loading/app-instance.ts';

/** A file that the browser fetched, as it tells of it (W3C Resource Timing). */
export interface FetchedFile {
  readonly name: string;
  /** Bytes over the network; zero from the cache. */
  readonly transferSize: number;
  /** When it was asked for and when it was there, in milliseconds since the page began. */
  readonly startTime: number;
  readonly responseEnd: number;
}

/** An app of the page, as the inspector shows it. */
export interface InspectedApp {
  readonly name: string;
  readonly release: string;
  readonly state: AppStatus['state'];
  /** Why the company gets this release. */
  readonly reason: 'stable' | 'dev';
  /** The code of its fault, where it failed. */
  readonly fault: string | undefined;
  readonly files: number;
  /** Bytes over the network. */
  readonly bytes: number;
  /** When its first file was asked for and its last one was there, in milliseconds since the page began; undefined before. */
  readonly loaded: { readonly from: number; readonly to: number } | undefined;
}

/** What the page asked of the backend. */
export interface InspectedOperation {
  readonly operation: string;
  /** When it was asked, in milliseconds since the page began. */
  readonly at: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** A shared library as one app gets it. */
export interface InspectedCopy {
  readonly library: string;
  readonly app: string;
  readonly from: 'host' | 'own';
}

/** What the inspector knows of a page. */
export interface InspectedPage {
  readonly composition: string;
  readonly host: string;
  readonly apps: readonly InspectedApp[];
  readonly copies: readonly InspectedCopy[];
  /** The latest first. */
  readonly operations: readonly InspectedOperation[];
  readonly widgets: readonly Readonly<WidgetRecord>[];
}

export interface PageFacts {
  readonly composition: Composition;
  readonly statusOf: (app: string) => AppStatus;
  readonly fetched: readonly FetchedFile[];
  readonly widgets: readonly Readonly<WidgetRecord>[];
}

/** Looks at a page: its apps with what they cost, and who has a copy of a library of its own. */
export function inspectPage({ composition, statusOf, fetched, widgets }: PageFacts): InspectedPage {
  const { apps, importMap, host, id } = composition;
  const paths = fetched.map(({ name, startTime: at, responseEnd: end, transferSize: bytes }) => ({ url: new URL(name), at, end, bytes }));
  return {
    composition: id,
    host: host.release,
    // As they are now: a record goes on changing.
    widgets: widgets.map((widget) => ({ ...widget })),
    apps: apps.map(({ name, release: meant, base, reason }) => {
      const status = statusOf(name);
      // Another release may stand in for the one that the company gets.
      const release = 'release' in status ? status.release : meant;
      const under = base.replace(meant, release);
      const files = paths.filter(({ url }) => url.pathname.startsWith(under));
      return {
        name,
        release,
        state: status.state,
        reason,
        fault: status.state === 'failed' ? status.error.code : undefined,
        files: files.length,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        loaded:
          files.length > 0 ? { from: Math.min(...files.map(({ at }) => at)), to: Math.max(...files.map(({ end }) => end)) } : undefined,
      };
    }),
    operations: paths
      .filter(({ url }) => url.pathname === '/graphql')
      .map(({ url, at, end, bytes }) => ({ operation: url.search.slice(1), at, milliseconds: end - at, bytes }))
      .toReversed(),
    copies: apps.flatMap(({ name, base }) => {
      const own = Object.keys(importMap.scopes[base] ?? {});
      const shared = Object.keys(importMap.imports).filter((library) => !library.startsWith('@suanpan/') && !own.includes(library));
      return [
        ...own.map((library): InspectedCopy => ({ library, app: name, from: 'own' })),
        ...shared.map((library): InspectedCopy => ({ library, app: name, from: 'host' })),
      ];
    }),
  };
}
