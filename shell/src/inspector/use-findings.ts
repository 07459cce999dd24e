import type { Composition } from '@suanpan/protocol/composition';
import { useEffect, useState } from 'react';

/** Something in an app's code that its build could not bind to the app. */
export interface AppFinding {
  readonly app: string;
  readonly release: string;
  /** SP-BUILD-nnn; `null` where the release's list of findings could not be read. */
  readonly code: string | null;
  readonly file: string;
  readonly excerpt: string;
}

/** Reads what the releases of a page say that their builds have found; undefined until all of them are read. */
export function useFindings({ apps }: Composition): readonly AppFinding[] | undefined {
  const [found, setFound] = useState<readonly AppFinding[]>();
  useEffect(() => {
    const leaving = new AbortController();
    // A live app is not built yet: its terminal tells.
    const built = apps.filter(({ reason }) => reason !== 'dev');
    void Promise.all(built.map((app) => findingsOf(app, leaving.signal))).then((lists) => {
      if (!leaving.signal.aborted) setFound(lists.flat());
    });
    return () => leaving.abort();
  }, [apps]);
  return found;
}

async function findingsOf({ name: app, release, base }: Composition['apps'][number], signal: AbortSignal): Promise<AppFinding[]> {
  try {
    const response = await fetch(`${base}findings.json`, { signal });
    if (!response.ok) throw new Error(`It was answered with ${response.status}`);
    const { findings } = (await response.json()) as { readonly findings: readonly Omit<AppFinding, 'app' | 'release'>[] };
    return findings.map((finding) => ({ ...finding, app, release }));
  } catch (error) {
    return [{ app, release, code: null, file: 'findings.json', excerpt: error instanceof Error ? error.message : String(error) }];
  }
}
