/** The app that is being built; the build says which. */
declare module 'bench:app' {
  export function mount(container: HTMLElement): unknown;
  export function unmount(): unknown;
}

/** Where the built apps of a side lie; the build of its host page fills it in. */
declare module 'bench:registry' {
  export const registry: Readonly<Record<string, { readonly url: string; readonly entry: string; readonly styles: readonly string[] }>>;
}

declare module 'virtual:bench-remotes' {
  export function importRemote(app: string): Promise<typeof import('bench:app')>;
}

/** The name of the app that is being built. */
declare const __APP__: string;
/** The release of the app that is being built: the same code at another address. */
declare const __RELEASE__: string;
