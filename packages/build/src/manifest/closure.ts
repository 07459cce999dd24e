import type { Rolldown } from 'vite';

export type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** Returns the chunks that run before `start` does, without `start` itself. */
export function staticClosure(bundle: Bundle, start: string): string[] {
  const seen = new Set<string>();
  visit(bundle, start, seen);
  seen.delete(start);
  return [...seen];
}

/** Returns the chunk of each language's texts, by its locale. Those of the kits that an app is built with are in the same file. */
export function textChunks(bundle: Bundle): Readonly<Record<string, string>> {
  const found = Object.values(bundle).flatMap((output) => {
    const locale = output.type === 'chunk' ? localeOf(output.moduleIds) : undefined;
    return locale === undefined ? [] : [[locale, output.fileName] as const];
  });
  return Object.fromEntries(found);
}

/** The language of a chunk that is nothing but texts, with those that are there from the start. */
function localeOf(modules: readonly string[]): string | undefined {
  const locales = modules.map((id) => /\/locales\/([a-z]{2}-[A-Z]{2})\.json$/.exec(id)?.[1]);
  const [first] = locales;
  const isFromStart = modules.some((id) => id.endsWith(`/src/locales/${first}.json`));
  return isFromStart && locales.every((locale) => locale === first) ? first : undefined;
}

/** Returns the stylesheets of `chunks`. */
export function stylesOf(bundle: Bundle, chunks: readonly string[]): string[] {
  const styles = chunks.flatMap((name) => {
    const output = bundle[name];
    return output?.type === 'chunk' ? [...(output.viteMetadata?.importedCss ?? [])] : [];
  });
  return [...new Set(styles)];
}

function visit(bundle: Bundle, name: string, seen: Set<string>): void {
  const output = bundle[name];
  if (seen.has(name) || output?.type !== 'chunk') return;
  seen.add(name);
  for (const next of output.imports) visit(bundle, next, seen);
}
