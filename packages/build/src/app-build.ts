import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';
import type { Finding } from './findings/finding.ts';
import type { LibraryAliases } from './libraries/library-aliases.ts';
import { type PageModule, pageModules } from './page/page-modules.ts';
import type { PageSource } from './page/page-source.ts';
import type { SiteFiles } from './site/site-files.ts';

/** What is known of an app before anything of it is built. */
export interface AppFacts {
  readonly config: ParsedAppConfig;
  /** The app's folder. */
  readonly root: string;
  /** The module that exports the lifecycle functions, relative to the app's folder. */
  readonly entry: string;
  readonly siteFiles: SiteFiles;
  readonly aliases: LibraryAliases;
  /** Whether the app does not list the host's components among its packages. */
  readonly hasOwnLook: boolean;
  /** Absent without an `index.html`. */
  readonly page: PageSource | undefined;
}

/** What the parts of the plugin know and learn about one app while it is built or served. */
export interface AppBuild extends AppFacts {
  /** What sets apart the app's styles: in a build a token of the same length as the id, which the finished release gives. */
  readonly scopeId: string;
  readonly pageModules: readonly PageModule[];
  /** The names that the app's code imports from its scope. */
  readonly names: Set<string>;
  /** The names that some code of the app writes on its window. */
  readonly written: Set<string>;
  readonly findings: Finding[];
}

/** Stands for the hash of a release until all of its files are known. Not hexadecimal, so that it can be no hash. */
const unknownHash = 'zuanpanz';

/** Starts a build of the app that `facts` describe. */
export function createAppBuild(facts: AppFacts, command: 'build' | 'serve'): AppBuild {
  return {
    ...facts,
    scopeId: `${facts.config.name}-${command === 'build' ? unknownHash : 'dev'}`,
    pageModules: facts.page ? pageModules(facts.page) : [],
    names: new Set(),
    written: new Set(),
    findings: [...(facts.page?.findings ?? [])],
  };
}
