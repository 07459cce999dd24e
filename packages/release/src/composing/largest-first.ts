import type { HostManifest } from '@suanpan/protocol/host-manifest';

/** A file of a release, by its address. */
export interface SizedFile {
  readonly url: string;
  readonly bytes: number;
}

/** Returns files of a release with their addresses and sizes. */
export function filesUnder(base: string, { files }: Pick<HostManifest, 'files'>, paths: readonly string[]): SizedFile[] {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return paths.map((path) => ({ url: base + path, bytes: sizes.get(path) ?? 0 }));
}

/**
 * Returns addresses in the order in which a page should ask for them. A browser has six connections to an HTTP/1.1 server: whatever is
 * asked for seventh waits for one of them, and the largest file is the one that the page would wait for in turn.
 */
export function largestFirst(files: readonly SizedFile[]): string[] {
  return files.toSorted((a, b) => b.bytes - a.bytes).map(({ url }) => url);
}
