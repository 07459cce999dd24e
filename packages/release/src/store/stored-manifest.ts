import { type HostManifest, parseHostManifest } from '@suanpan/protocol/host-manifest';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';

/** The name under which the shell's releases are kept; no app may have it. */
export const hostApp = 'shell';

/** A manifest of either kind. */
export type StoredManifest =
  | { readonly kind: 'app'; readonly manifest: ReleaseManifest }
  | { readonly kind: 'host'; readonly manifest: HostManifest };

/** Returns `value` as the manifest of an app or of the shell, or throws a `ProtocolError` that lists every bad field. */
export function parseStoredManifest(value: unknown, source: string): StoredManifest {
  if (typeof value === 'object' && value !== null && 'libraries' in value)
    return { kind: 'host', manifest: parseHostManifest(value, source) };
  return { kind: 'app', manifest: parseReleaseManifest(value, source) };
}
