import type { Failure } from '@suanpan/app-kit/describe-failure';
import { isBlankUnit, type UnitValues } from './unit-values.ts';

/** Returns what the backend says of each entry, by its name. */
export function fieldProblems(failure: Failure | null): Readonly<Record<string, string>> {
  return Object.fromEntries(failure?.fields.map(({ path, message }) => [path, message]) ?? []);
}

/** Returns what the backend says of the further units, by `<row>.<column>` of those that were sent; rows are those on the screen. */
export function unitProblems(problems: Readonly<Record<string, string>>, units: readonly UnitValues[]): Readonly<Record<string, string>> {
  const sent = units.flatMap((unit, row) => (isBlankUnit(unit) ? [] : [row]));
  return Object.fromEntries(
    Object.entries(problems).flatMap(([path, message]) => {
      const [list, index, column] = path.split('.');
      return list === 'units' && index !== undefined ? [[`${sent[Number(index)] ?? 0}.${column ?? 'name'}`, message]] : [];
    }),
  );
}
