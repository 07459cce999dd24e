import type { ESTree } from 'rolldown/utils';
import { Visitor } from 'rolldown/utils';
import { type UnbindablePlace, asksForWindow, findUnbindable, isEval } from '../findings/find-unbindable.ts';
import { baseAddresses, baseToken } from '../site/base-address.ts';
import { siteAddresses } from '../site/site-addresses.ts';
import { baseAlias } from '../site/site-expression.ts';
import type { SiteFiles } from '../site/site-files.ts';
import { type CodeEdit, type EditedCode, applyEdits } from './code-edits.ts';
import { type FreeName, freeNames } from './free-names.ts';
import { bindingOf } from './global-names.ts';
import { htmlWrites } from './html-writes.ts';
import { ownerAccesses } from './owner-accesses.ts';
import { parseCode } from './parse-code.ts';
import { ownName } from './own-source.ts';

export interface BindOptions {
  /** How this module imports the scope module. */
  readonly scope: string;
  /** Names that some code of the app writes on its window. */
  readonly written: ReadonlySet<string>;
  readonly siteFiles: SiteFiles;
}

export interface BoundCode extends EditedCode {
  /** The names that the code imports from the scope module. */
  readonly names: readonly string[];
  /** What cannot be bound, by places of the code that was given. */
  readonly places: readonly UnbindablePlace[];
}

/** What app code calls the function that gives it its own document in the place of the page's. */
const ownAlias = '__suanpan_own';

/** What app code calls its window where a variable of its own may be called `window`. */
const windowAlias = '__suanpan_window';

/**
 * Returns an ES module with its free names bound to the scope module, or nothing when it cannot be parsed.
 *
 * Names that do not change are imported under themselves, behind the code: nothing moves. All writes, and names that only
 * the app knows, go to the scope's window.
 */
export function bindCode(code: string, options: BindOptions): BoundCode | undefined {
  const program = parseCode(code);
  if (!program) return undefined;
  const free = freeNames(program).filter(({ name }) => name !== baseToken);
  const starts = new Set(free.map(({ start }) => start));
  const isFree = (node: ESTree.Node): boolean => starts.has(node.start);
  // Walking a large module costs more than looking for a word in it.
  const windows = /\b(?:Function|eval)\b/.test(code) ? windowCalls(program, isFree) : [];
  const { edits, imported } = bindNames(
    free.filter(({ start }) => !windows.some((call) => call.start <= start && start < call.end)),
    options.written,
  );
  const site = siteAddresses(program, code, options.siteFiles);
  const bases = [...site.edits, ...(code.includes(baseToken) || code.includes('BASE_URL') ? baseAddresses(program) : [])];
  const owners = [...htmlWrites(program, code, ownAlias), ...ownerAccesses(program, code, ownAlias)];
  const aliases = [
    ...(edits.length + windows.length > 0 ? [['window', windowAlias] as const] : []),
    ...(bases.some(({ text }) => text.includes(baseAlias)) ? [['base', baseAlias] as const] : []),
    ...(owners.length > 0 ? [[ownName, ownAlias] as const] : []),
  ];
  return {
    ...applyEdits(
      code,
      [...edits, ...windows, ...bases, ...owners],
      importOf([...imported, ...aliases.map((pair) => pair.join(' as '))], options.scope) +
        site.variables.map((name) => `var ${name};\n`).join(''),
    ),
    names: [...new Set([...imported, ...aliases.map(([name]) => name)])],
    places: [...findUnbindable(program, isFree), ...site.unresolved],
  };
}

function bindNames(
  free: readonly FreeName[],
  written: ReadonlySet<string>,
): { readonly edits: CodeEdit[]; readonly imported: ReadonlySet<string> } {
  const edits: CodeEdit[] = [];
  const imported = new Set<string>();
  for (const name of free) {
    const binding = bindingOf(name.name, written.has(name.name));
    if (binding === 'native' && !isForeignWrite(name)) continue;
    if (binding === 'import' && !name.isWrite) imported.add(name.name);
    else edits.push(throughWindow(name));
  }
  return { edits, imported };
}

/** A native name may be read, not written; what the bundler replaces is neither. */
function isForeignWrite({ name, isWrite }: FreeName): boolean {
  return isWrite && !/^__vite_/i.test(name);
}

function throughWindow({ name, start, end, isShorthand }: FreeName): CodeEdit {
  return { start, end, text: `${isShorthand ? `${name}: ` : ''}${windowAlias}.${name}` };
}

/** `Function('return this')()` and its like ask for the window and nothing else. */
function windowCalls(program: ESTree.Program, isFree: (node: ESTree.Node) => boolean): CodeEdit[] {
  const edits: CodeEdit[] = [];
  const call = (node: ESTree.CallExpression | ESTree.NewExpression): void => {
    if (!asksForWindow(node, isFree)) return;
    edits.push({ start: node.start, end: node.end, text: isEval(node.callee, isFree) ? windowAlias : `(() => ${windowAlias})` });
  };
  new Visitor({ CallExpression: call, NewExpression: call }).visit(program);
  return edits;
}

function importOf(names: readonly string[], scope: string): string {
  return names.length > 0 ? `\nimport { ${names.join(', ')} } from ${JSON.stringify(scope)};\n` : '';
}
