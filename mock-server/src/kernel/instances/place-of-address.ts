import type { RequestOptions } from 'node:http';

/** Returns where `unix:/path/of/socket` or `http://127.0.0.1:4100` is, in the words of Node's HTTP client. */
export function placeOfAddress(address: string): Pick<RequestOptions, 'socketPath' | 'host' | 'port'> {
  if (address.startsWith('unix:')) return { socketPath: address.slice('unix:'.length), host: 'localhost' };
  const { hostname, port } = new URL(address);
  return { host: hostname, port };
}
