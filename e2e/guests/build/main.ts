import { buildGuest } from './build-guest.ts';
import { guests } from './guests.ts';
import { installGuests } from './install-guests.ts';
import { serveGuests } from './serve-guests.ts';

// `node --import tsx e2e/guests/build/main.ts [name,name]`: installs, builds and serves guests, and says where.
const wanted = process.argv[2]?.split(',') ?? guests.map(({ name }) => name);
const chosen = guests.filter(({ name }) => wanted.includes(name));
installGuests();
for (const guest of chosen) await buildGuest(guest);
const server = await serveGuests(chosen);
process.stdout.write(`${JSON.stringify({ ready: true, url: server.url })}\n`);
process.once('SIGTERM', () => void server.stop());
