import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, parse } from 'cjs-module-lexer';
import { parseSync } from 'rolldown/utils';

/**
 * Returns the source of a module that exports all that the library `specifier` does, and a default in any case, as CommonJS wants.
 *
 * `file` is what the bundler resolves the specifier to.
 */
export async function librarySource(specifier: string, file: string): Promise<string> {
  const from = JSON.stringify(specifier);
  const whole = `import * as whole from ${from};\nexport default 'default' in whole ? whole['default'] : whole;\n`;
  const code = readFileSync(file, 'utf8');
  if (parseSync('library.js', code, { lang: 'js' }).module.hasModuleSyntax) return `${whole}export * from ${from};\n`;
  await init();
  const names = [...commonJsNames(file)].filter((name) => /^(?!default$|__esModule$)[A-Za-z_$][\w$]*$/.test(name));
  return `${whole}export { ${names.join(', ')} } from ${from};\n`;
}

/** A CommonJS module says its names in its text, as Node reads them; it is not run, since its surroundings may not fit. */
function commonJsNames(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const { exports, reexports } = parse(readFileSync(file, 'utf8'));
  const resolve = createRequire(file).resolve;
  const further = reexports.filter((id) => id.startsWith('.')).flatMap((id) => [...commonJsNames(resolve(id), seen)]);
  return new Set([...exports, ...further]);
}
