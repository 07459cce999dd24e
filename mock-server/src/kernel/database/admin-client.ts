import { Client, type ClientConfig } from 'pg';
import { surviveLoss } from './survive-loss.ts';

/** A connection of who may do everything on a server, for moves, backups and worlds. */
export type AdminClient = Client;

/** How such a connection is made: the parts of a login, or a connection string. */
export type AdminLogin = ClientConfig | string;

/** Connects; the caller ends the connection. */
export async function connectAdminClient(login: AdminLogin): Promise<AdminClient> {
  const client = surviveLoss(new Client(login));
  await client.connect();
  return client;
}
