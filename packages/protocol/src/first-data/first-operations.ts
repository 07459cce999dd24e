import { type VariableTemplate, type Variables, variablesFor } from './variable-template.ts';

/** An operation that the first screen at some address needs. */
export interface FirstOperation {
  /** The path of the screen, with named parts: `/sales/orders/:id`. */
  readonly at: string;
  /** The name of a query of the app. */
  readonly operation: string;
  readonly variables?: Readonly<Record<string, VariableTemplate>> | undefined;
}

/** An operation with its variables worked out. */
export interface AskedOperation {
  readonly operation: string;
  readonly variables: Variables;
}

/** An address of a page. */
export interface PageAddress {
  readonly path: string;
  /** With its `?`, or empty. */
  readonly search: string;
}

/** Returns what the screen at `address` needs; host server and app both ask here, so they ask the same. */
export function firstOperations(declared: readonly FirstOperation[], { path, search }: PageAddress): AskedOperation[] {
  const params = new URLSearchParams(search);
  return declared.flatMap(({ at, operation, variables = {} }) => {
    const parts = partsOf(path, at);
    const values = parts && variablesFor(variables, { search: params, path: parts });
    return values ? [{ operation, variables: values }] : [];
  });
}

/** Returns the named parts of a path under a pattern; null when the pattern is another path's. */
function partsOf(path: string, pattern: string): Readonly<Record<string, string>> | null {
  const given = path.split('/');
  const wanted = pattern.split('/');
  if (given.length !== wanted.length) return null;
  const parts: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const text = given[index] ?? '';
    if (name.startsWith(':')) parts[name.slice(1)] = text;
    else if (name !== text) return null;
  }
  return parts;
}
