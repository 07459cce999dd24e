import type { Failure } from '@suanpan/app-kit/describe-failure';

/** Returns what the backend says of each entry, by its name. */
export function fieldProblems(failure: Failure | null): Readonly<Record<string, string>> {
  return Object.fromEntries(failure?.fields.map(({ path, message }) => [path, message]) ?? []);
}
