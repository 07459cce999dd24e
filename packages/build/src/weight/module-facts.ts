import { initSync, parse } from 'es-module-lexer';

/** What a module says at its top level. */
export interface ModuleFacts {
  /** The names that it exports. */
  readonly exports: readonly string[];
  /** What it imports before it runs. */
  readonly imports: readonly string[];
}

const nothing: ModuleFacts = { exports: [], imports: [] };

/** Reads the imports and exports of an ES module; nothing of what is none. */
export function moduleFacts(code: string): ModuleFacts {
  initSync();
  try {
    const [imports, exports] = parse(code);
    return { exports: exports.map(({ n }) => n), imports: imports.flatMap(({ d, n }) => (d === statically && n !== undefined ? n : [])) };
  } catch {
    return nothing;
  }
}

/** How the lexer marks an import that is not a call. */
const statically = -1;
