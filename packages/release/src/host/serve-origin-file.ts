import type { StoredReleases } from '../catalogue/stored-releases.ts';
import { hasEntity, tagOfIntegrity } from './entity-tag.ts';
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
  const { origin = {}, release, files } = releases.host;
  const path = origin[pathname] ?? '';
  const integrity = files.find((file) => file.path === path)?.integrity;
  // The address stays while what is there changes with the next release.
  const headers = { 'cache-control': 'no-cache', ...(integrity !== undefined && { etag: tagOfIntegrity(integrity) }) };
  if (integrity !== undefined && hasEntity(request, tagOfIntegrity(integrity))) return notModified(headers);
  const found = await releases.find(release);
  const response = found ? await serveFile(found.folder, path, request) : notFound();
  return new Response(response.body, { status: response.status, headers: { ...Object.fromEntries(response.headers), ...headers } });
}

function notModified(headers: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 304, headers: { ...headers, vary: 'accept-encoding' } });
}
