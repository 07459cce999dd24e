/** One module that the page's import map gives for several specifiers. Their export names must not contradict. */
export interface LibraryGroup {
  readonly name: string;
  readonly specifiers: readonly string[];
  /** CommonJS packages have to be asked for their names. */
  readonly isCommonJs?: boolean;
  /** Whether the group is one file that shares nothing with the shell's own code, which finds it by the import map, too. */
  readonly isWhole?: boolean;
}

const prefix = '\0suanpan-library:';

/** Returns the id of the virtual module of a group. */
export function groupModuleId(group: LibraryGroup): string {
  return `${prefix}${group.name}`;
}

/** Returns the group that a virtual module id means. */
export function groupOfModuleId(id: string, groups: readonly LibraryGroup[]): LibraryGroup | undefined {
  return groups.find((group) => groupModuleId(group) === id);
}

/**
 * Returns the source of a group's module: everything that its specifiers export.
 *
 * `namesOf` gives the names of a CommonJS package. Names that several of them have are taken from the first:
 * React's packages repeat only `version` and `Fragment`, with the same values.
 */
export function groupSource(group: LibraryGroup, namesOf: (specifier: string) => readonly string[] = () => []): string {
  if (!group.isCommonJs) return group.specifiers.map((specifier) => `export * from '${specifier}';\n`).join('');
  const taken = new Set<string>();
  const lines = group.specifiers.map((specifier) => {
    const names = namesOf(specifier).filter((name) => name !== 'default' && !taken.has(name));
    for (const name of names) taken.add(name);
    return `export { ${names.join(', ')} } from '${specifier}';\n`;
  });
  const imports = group.specifiers.map((specifier, index) => `import d${index} from '${specifier}';\n`);
  const merged = group.specifiers.map((_, index) => `...d${index}`).join(', ');
  return `${imports.join('')}${lines.join('')}export default { ${merged} };\n`;
}
