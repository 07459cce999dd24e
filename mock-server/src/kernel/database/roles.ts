import { createHmac } from 'node:crypto';
import type { Client } from 'pg';

/** The application's roles; none is an owner, a superuser or past row-level security. */
export const roles = { app: 'suanpan_app', identity: 'suanpan_identity', relay: 'suanpan_relay' } as const;

/** Makes the roles if they are not there yet, and lets them into this database. */
export async function ensureRoles(client: Client, secret: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY($1)', [Object.values(roles)]);
  for (const role of Object.values(roles)) {
    if (rows.some((row) => row.rolname === role)) continue;
    await client.query(
      `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${rolePassword(secret, role)}'`,
    );
  }
}

/** Returns a role's password, the same for every server that knows the secret. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}
