import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';

/** What the parts of the plugin learn about one app while it is built or served. */
export interface AppBuild {
  readonly config: ParsedAppConfig;
  /** What sets apart the app's styles: in a build a token of the same length as the id, which the finished release gives. */
  readonly scopeId: string;
  /** The names that the app's code imports from its scope. */
  readonly names: Set<string>;
  /** The names that some code of the app writes on its window. */
  readonly written: Set<string>;
}

/** Stands for the hash of a release until all of its files are known. Not hexadecimal, so that it can be no hash. */
const unknownHash = 'zuanpanz';

/** Starts a build of the app that `config` describes. */
export function createAppBuild(config: ParsedAppConfig, command: 'build' | 'serve'): AppBuild {
  return { config, scopeId: `${config.name}-${command === 'build' ? unknownHash : 'dev'}`, names: new Set(), written: new Set() };
}
