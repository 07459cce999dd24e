import type { StoredReleases } from '../catalogue/stored-releases.ts';
import { notFound, serveFile } from './serve-file.ts';

/** Where a browser finds what it needs to install the host as an application. */
export const webManifestPath = '/manifest.webmanifest';

/** Whether the present host release has a file at a fixed address. */
export function hasOriginFile({ host }: StoredReleases, pathname: string): boolean {
  return Object.hasOwn(host.origin ?? {}, pathname);
}

/** Returns the answer at a fixed address of the origin, from the present host release; undefined for every other address. */
export async function serveOriginFile(pathname: string, releases: StoredReleases, request: Request): Promise<Response | undefined> {
  if (!hasOriginFile(releases, pathname)) return undefined;
  const { origin = {}, release } = releases.host;
  const found = await releases.find(release);
  const response = found ? await serveFile(found.folder, origin[pathname] ?? '', request) : notFound();
  const headers = new Headers(response.headers);
  // The address stays while what is there changes with the next release.
  headers.set('cache-control', 'no-cache');
  return new Response(response.body, { status: response.status, headers });
}
