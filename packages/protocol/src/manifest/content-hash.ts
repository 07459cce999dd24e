import { createHash } from 'node:crypto';
import { canonicalJson } from '../json/canonical-json.ts';

/** What a release consists of: its manifest, without what differs between two builds of the same sources. */
interface ReleaseContent {
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
  readonly release?: string;
  readonly build?: unknown;
}

/**
 * Returns the eight hex digits at the end of a release's id: they stand for its files and for all that its manifest says.
 *
 * The build names a release by them, and the store computes them again before it takes one.
 */
export function contentHash({ release: _release, build: _build, files, ...said }: ReleaseContent): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return createHash('sha256')
    .update(canonicalJson({ ...said, files: sorted }))
    .digest('hex')
    .slice(0, 8);
}
