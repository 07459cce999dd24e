import type { CurrentReleases } from '../catalogue/stored-releases.ts';
import { notFound, serveFile } from './serve-file.ts';

/**
 * Answers `/releases/<release>/<path>`, for every release that the store has: an open page keeps its own.
 *
 * Only what a manifest lists is served, and the source maps of its scripts: no path of a request reaches the disk.
 */
export async function serveRelease(pathname: string, current: CurrentReleases, request: Request): Promise<Response> {
  const [, , release = '', ...rest] = pathname.split('/');
  const found = await (await current()).find(release);
  const path = decoded(rest.join('/'));
  const isListed = found?.stored.manifest.files.some(
    (file) => file.path === path || (file.path.endsWith('.js') && `${file.path}.map` === path),
  );
  return found && (isListed === true || path === 'release.json') ? serveFile(found.folder, path, request) : notFound();
}

/** Files of an app's public folder may have names that an address writes in escapes. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
