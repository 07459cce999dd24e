import type { ClientBase } from 'pg';

/**
 * Has a connection that is lost end nothing but itself: an `error` that nobody listens to would end the process.
 *
 * What runs on it is rejected with the reason, and whoever uses it next finds it closed. A listener that comes later may come too late: the
 * message that a connection is ready and the one that its server has died can arrive together.
 */
export function surviveLoss<C extends ClientBase>(client: C): C {
  client.on('error', () => undefined);
  return client;
}
