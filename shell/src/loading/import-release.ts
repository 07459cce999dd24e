import type { LoadableRelease } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type AppLifecycles, type PageContent, type ScopeModule, isAppLifecycles, isScopeModule } from '@suanpan/protocol/lifecycle';
import { type Realm, type RealmContent, createRealm } from '../realm/create-realm.ts';
import type { RealmSurroundings } from '../realm/realm-surroundings.ts';
import { type ModuleSubject, importModule } from './import-module.ts';

/** A release whose code is on the page: its modules are evaluated, once, and bound to its realm. */
export interface ImportedRelease {
  readonly lifecycles: AppLifecycles;
  readonly realm: Realm;
}

export interface ImportOptions {
  readonly app: string;
  readonly release: LoadableRelease;
  /** The integrity of a script's address, from the import map. */
  readonly integrityOf: (url: string) => string | undefined;
  readonly surround: (release: LoadableRelease, scopeId: string) => RealmSurroundings;
}

/** Imports a release into a realm of its own, or rejects with a coded error. A release is imported once a page. */
export interface ImportRelease {
  (options: ImportOptions): Promise<ImportedRelease>;
  /** Whether the release is on the page, or on its way. */
  has(release: string): boolean;
}

/** Makes the importer of a page. A failed import is tried anew at the next call, in the realm that it had. */
export function createReleaseImporter(makeRealm: typeof createRealm = createRealm): ImportRelease {
  const realms = new Map<string, Realm>();
  const imported = new Map<string, Promise<ImportedRelease>>();
  const importRelease = (options: ImportOptions): Promise<ImportedRelease> => {
    const { release } = options;
    const present =
      imported.get(release.release) ??
      importInto(options, (surroundings, content) => {
        const realm = realms.get(release.release) ?? makeRealm(surroundings, content);
        realms.set(release.release, realm);
        return realm;
      });
    imported.set(release.release, present);
    present.catch(() => imported.delete(release.release));
    return present;
  };
  return Object.assign(importRelease, { has: (release: string) => imported.has(release) });
}

type MakeRealm = (surroundings: RealmSurroundings, content: RealmContent) => Realm;

async function importInto({ app, release, integrityOf, surround }: ImportOptions, makeRealm: MakeRealm): Promise<ImportedRelease> {
  const subject = (url: string): ModuleSubject => ({ app, release: release.release, url, integrity: integrityOf(url) });
  const scope = scopeOf(await importModule(subject(release.scope)), subject(release.scope));
  const { page, styleNames, hasOwnLook = false } = scope;
  const realm = makeRealm(surround(release, scope.scopeId), {
    styles: release.styles.map((href) => ({ href, integrity: integrityOf(href) })),
    page,
    styleNames,
    hasOwnLook,
  });
  scope.bindScope(realm.window);
  const closure = release.preload.map((url) => ({ url, integrity: integrityOf(url) }));
  const [lifecycles] = await Promise.all([importModule({ ...subject(release.entry), closure }), runPageModules(page)]);
  if (isAppLifecycles(lifecycles)) return { lifecycles, realm };
  throw new ProtocolError('SP-LOAD-003', `Cannot load the app "${app}": its entry does not export the lifecycle functions`, {
    facts: { release: release.release, file: release.entry },
  });
}

function scopeOf(value: unknown, { app, release, url }: ModuleSubject): ScopeModule {
  if (isScopeModule(value)) return value;
  throw new ProtocolError('SP-LOAD-003', `Cannot load the app "${app}": its scope module does not export bindScope`, {
    facts: { release, file: url },
  });
}

/** What the app's own index.html ran beside its first module. */
async function runPageModules(page: PageContent | undefined): Promise<void> {
  for (const run of page?.modules ?? []) await run();
}
