import type { InlineConfig } from 'vite';
import type { AppSource } from './app-sources.ts';

/** One way to bring apps onto a page. */
export interface Side {
  readonly name: string;
  /** What the tables call it. */
  readonly title: string;
  /** The app's build, where it differs from a page of modules. */
  readonly app: (build: AppBuild) => Promise<InlineConfig>;
  /** What the host page's build needs beside its module. */
  readonly host?: (apps: readonly AppSource[]) => Promise<InlineConfig>;
  /** Whether the apps share the host's React, by the page's import map. */
  readonly hasImportMap?: boolean;
  /** The host page is the product's own, or one application without hosts. */
  readonly isWhole?: boolean;
}

/** One app that is being built for one side. */
export interface AppBuild {
  readonly app: AppSource;
  /** Where the generated files are, among them `index.html`. */
  readonly work: string;
  /** The module that wraps the app for this side. */
  readonly entry: string;
}
