/** Stands in for qiankun's sandbox, which the shell switches off: a realm is the app's window. */
export function createSandboxContainer(): never {
  throw new Error('The shell loads apps with `sandbox: false`: their windows are realms.');
}

/** qiankun's run-time rewriting of styles; the build scopes them. */
export const css = { QiankunCSSRewriteAttr: 'data-qiankun', process: createSandboxContainer };

/** The names that qiankun's sandbox would hand to scripts. */
export const cachedGlobals: readonly string[] = [];

/** There is no app that is the current one: any number run at once. */
export function getCurrentRunningApp(): null {
  return null;
}
