/** `npm run start:cluster`: the product over two shards, each a writer with a standby, in a data folder of its own. */
process.env['SUANPAN_CLUSTER'] = '1';
await import('./start.mjs');
