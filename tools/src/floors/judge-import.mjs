import { exceptions, floors, reserved } from './floors.mjs';
import { resolveImport } from './resolve-import.mjs';

/**
 * Returns why a file must not import something, naming the rule, or undefined when it may.
 *
 * @param {{ file: string, specifier: string, workspaces: readonly import('./read-workspaces.mjs').Workspace[] }} request
 * @returns {string | undefined}
 */
export function judgeImport({ file, specifier, workspaces }) {
  const target = resolveImport({ file, specifier, workspaces });
  if (target === undefined) return undefined;
  if ('outside' in target) return judgeOutside(file, target.outside);
  if (target.leaves && floorOf(file)?.reachesInside !== true)
    return 'rule "package border": a relative import stays in its package; import the other by its name and public door';
  return judgeOurs(file, target.ours);
}

/** @param {string} file @param {string} name */
function judgeOutside(file, name) {
  if (/\.test\.tsx?$/u.test(file)) return undefined;
  const rule = reserved.find(
    ({ packages, within, only }) =>
      packages.some((pattern) => (pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name)) &&
      within.some((folder) => covers(folder, file)) &&
      !only.some((folder) => covers(folder, file)),
  );
  if (rule === undefined) return undefined;
  return `rule "${rule.name}": ${rule.only.length === 0 ? 'not here' : `only in ${rule.only.join(', ')}`}, because ${rule.because}`;
}

/** @param {string} file @param {string} target */
function judgeOurs(file, target) {
  const floor = floorOf(file);
  if (floor === undefined) return `rule "floors": no floor is written down for this folder; add it to tools/src/floors/floors.mjs`;
  const own = file.split('/').slice(0, floor.folder.split('/').length).join('/');
  const may = [own, ...floor.may, ...exceptions.flatMap(({ files, may: more }) => (files.test(file) ? more : []))];
  if (may.some((folder) => covers(folder, target))) return undefined;
  return `rule "${floor.name}": may import ${floor.may.join(', ') || 'nothing of ours'}, because ${floor.because}`;
}

/** @param {string} file */
function floorOf(file) {
  const matching = floors.filter(({ folder }) => covers(folder, file));
  return matching.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** @param {string} folder may hold `*` for one folder name @param {string} path */
function covers(folder, path) {
  const parts = path.split('/');
  return folder.split('/').every((part, index) => part === parts[index] || (part === '*' && parts[index] !== undefined));
}
