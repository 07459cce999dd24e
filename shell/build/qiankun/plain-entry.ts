interface PlainEntry {
  readonly html: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Stands in for `import-html-entry`: an entry of the shell is a piece of HTML without scripts or styles, so nothing is fetched or run. */
export async function importEntry({ html, scripts, styles }: PlainEntry) {
  if (scripts.length + styles.length > 0) throw new Error('An entry of the shell has neither scripts nor styles.');
  return {
    template: html,
    assetPublicPath: '/',
    getExternalScripts: async (): Promise<readonly string[]> => [],
    execScripts: async (): Promise<object> => ({}),
  };
}
