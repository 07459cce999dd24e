import { ProtocolError } from '@suanpan/protocol/errors';
import { type StoredManifest, parseStoredManifest } from './stored-manifest.ts';

/** A manifest with the words in which it was written, over which its content hash goes. */
export interface ManifestText {
  readonly stored: StoredManifest;
  readonly written: object;
}

/** The most characters that a manifest may have; one of thousands of files has a tenth of it. */
const maxManifestLength = 2_000_000;

/** Returns what the text of a `release.json` says, or throws a coded error; a `SyntaxError` when it is no JSON. */
export function parseManifestText(text: string, source: string): ManifestText {
  if (text.length > maxManifestLength) {
    throw new ProtocolError('SP-REL-011', `Cannot read the release manifest "${source}": it is too large`, {
      facts: { characters: String(text.length), most: String(maxManifestLength) },
    });
  }
  const written: unknown = JSON.parse(text);
  return { stored: parseStoredManifest(written, source), written: written as object };
}
