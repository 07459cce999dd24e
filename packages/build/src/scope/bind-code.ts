import { type CodeEdit, type EditedCode, applyEdits } from './code-edits.ts';
import { type FreeName, freeNames } from './free-names.ts';
import { bindingOf } from './global-names.ts';
import { parseCode } from './parse-code.ts';

export interface BindOptions {
  /** How this module imports the scope module. */
  readonly scope: string;
  /** Names that some code of the app writes on its window. */
  readonly written: ReadonlySet<string>;
}

export interface BoundCode extends EditedCode {
  /** The names that the code imports from the scope module. */
  readonly names: readonly string[];
}

/** What app code calls its window where a variable of its own may be called `window`. */
const windowAlias = '__suanpan_window';

/**
 * Returns an ES module with its free names bound to the scope module, or nothing when it cannot be parsed.
 *
 * Names that do not change are imported under themselves, behind the code: nothing moves. All writes, and names that only
 * the app knows, go to the scope's window.
 */
export function bindCode(code: string, { scope, written }: BindOptions): BoundCode | undefined {
  const program = parseCode(code);
  if (!program) return undefined;
  const names = new Set<string>();
  const edits: CodeEdit[] = [];
  for (const free of freeNames(program)) {
    const binding = bindingOf(free.name, written.has(free.name));
    if (binding === 'native' && !isForeignWrite(free)) continue;
    if (binding === 'import' && !free.isWrite) names.add(free.name);
    else edits.push(throughWindow(free));
  }
  const imports = [...names, ...(edits.length > 0 ? [`window as ${windowAlias}`] : [])];
  const ending = imports.length > 0 ? `\nimport { ${imports.join(', ')} } from ${JSON.stringify(scope)};\n` : '';
  if (edits.length > 0) names.add('window');
  return { ...applyEdits(code, edits, ending), names: [...names] };
}

/** A native name may be read, not written; what the bundler replaces is neither. */
function isForeignWrite({ name, isWrite }: FreeName): boolean {
  return isWrite && !/^__vite_/i.test(name);
}

function throughWindow({ name, start, end, isShorthand }: FreeName): CodeEdit {
  return { start, end, text: `${isShorthand ? `${name}: ` : ''}${windowAlias}.${name}` };
}
