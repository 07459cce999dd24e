import { createHash } from 'node:crypto';

/**
 * Returns the id that a row of a template has in a world, the same as `worlds.id_of` in the database.
 *
 * The first 60 bits, time and counter of a UUID of version 7, stay: what is ordered by ids is ordered in each world as in the template.
 */
export function worldId(salt: string, id: string): string {
  const hash = createHash('md5').update(`${salt}${id}`).digest('hex');
  return `${id.slice(0, 18)}-8${hash.slice(0, 3)}-${hash.slice(3, 15)}`;
}

/** The same in SQL. */
export const worldIdSql = `
CREATE FUNCTION worlds.id_of(salt text, id uuid) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (left(id::text, 18) || '-8' || left(md5(salt || id::text), 3) || '-' || substr(md5(salt || id::text), 4, 12))::uuid
$$`;
