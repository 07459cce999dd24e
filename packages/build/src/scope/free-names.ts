import { analyze } from 'eslint-scope';
import { type ESTree, Visitor } from 'rolldown/utils';

/** One use of a name that no code of the module declares. */
export interface FreeName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isWrite: boolean;
  /** In `{ name }` the name is a key, too. */
  readonly isShorthand: boolean;
}

/** Returns every use of a free name in a module. */
export function freeNames(program: ESTree.Program): FreeName[] {
  const { globalScope } = analyze(program as never, { ecmaVersion: 2026, sourceType: 'module', ignoreEval: true });
  const shorthands = shorthandStarts(program);
  return (globalScope?.through ?? []).map((reference) => {
    const { name, range = [0, 0] } = reference.identifier as { readonly name: string; readonly range?: [number, number] };
    return { name, start: range[0], end: range[1], isWrite: reference.isWrite(), isShorthand: shorthands.has(range[0]) };
  });
}

function shorthandStarts(program: ESTree.Program): ReadonlySet<number> {
  const starts = new Set<number>();
  new Visitor({
    Property(property) {
      if (property.shorthand) starts.add(property.start);
    },
  }).visit(program);
  return starts;
}
