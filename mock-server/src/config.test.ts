import { delimiter, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('readConfig() has a default for everything', () => {
  expect(readConfig({}, '/repo')).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataFolder: '/repo/.data',
    releasesFolder: '/repo/.data/releases',
    now: null,
    databaseUrl: null,
    topologyFile: null,
    cluster: false,
    archiveFolder: null,
    worlds: false,
    operations: 'any',
    extraApps: [],
    natsUrl: null,
    messageTries: 8,
    messageKeepDays: 7,
    tccSocket: null,
    tccPeers: new Map(),
    domains: null,
    isGateway: false,
    isStrictGateway: false,
    domainTimeoutMs: 10_000,
    lane: 'stable',
    version: 'unnamed',
    maxInFlight: 300,
    maxLoopDelayMs: 1000,
    attachmentQuotaMb: 1024,
    foundingLimit: 5,
  });
});

it('readConfig() takes only persisted operations in production, unless it is told otherwise', () => {
  expect(readConfig({ NODE_ENV: 'production' }, '/').operations).toBe('persisted');
  expect(readConfig({ NODE_ENV: 'production', SUANPAN_OPERATIONS: 'any' }, '/').operations).toBe('any');
});

it('readConfig() reads an instant in any zone', () => {
  expect(readConfig({ SUANPAN_NOW: '2026-11-23T10:24:00+08:00' }, '/').now).toBe('2026-11-23T02:24:00.000Z');
});

it.each([
  ['PORT', '70000'],
  ['PORT', '40a'],
  ['SUANPAN_NOW', 'tomorrow'],
  ['SUANPAN_NOW', '2026-11-23'],
  ['SUANPAN_NOW', '2026-13-01T00:00:00Z'],
  ['DATABASE_URL', 'mysql://x'],
  ['SUANPAN_WORLDS', 'yes'],
  ['SUANPAN_CLUSTER', 'yes'],
  ['SUANPAN_NATS_URL', 'http://x'],
  ['SUANPAN_NATS_URL', 'nats://'],
  ['SUANPAN_MESSAGE_TRIES', '0'],
  ['SUANPAN_FOUNDING_LIMIT', '-1'],
  ['SUANPAN_MESSAGE_KEEP_DAYS', 'x'],
  ['SUANPAN_TCC_PEERS', 'stock'],
  ['SUANPAN_TCC_PEERS', 'stock=http://example.com:80'],
  ['SUANPAN_OPERATIONS', 'some'],
  ['SUANPAN_DOMAINS', 'sales,stock'],
  ['SUANPAN_DOMAINS', 'gateway'],
  ['SUANPAN_GATEWAY', 'yes'],
  ['SUANPAN_DOMAINS_STRICT', '2'],
  ['SUANPAN_DOMAIN_TIMEOUT_MS', '0'],
  ['SUANPAN_LANE', 'a b'],
  ['SUANPAN_VERSION', '/'],
  ['SUANPAN_MAX_IN_FLIGHT', '0'],
  ['SUANPAN_MAX_LOOP_DELAY_MS', 'x'],
])('readConfig() names the wrong setting %s=%s', (name, value) => {
  expect(() => readConfig({ [name]: value }, '/')).toThrow(new RegExp(`^SP-API-901  Cannot use the setting ${name} "`));
});

it('readConfig() reads where other participants are', () => {
  const { tccPeers } = readConfig({ SUANPAN_TCC_PEERS: 'stock=unix:/run/stock.sock, credit=http://127.0.0.1:4100' }, '/');
  expect([...tccPeers]).toEqual([
    ['stock', 'unix:/run/stock.sock'],
    ['credit', 'http://127.0.0.1:4100'],
  ]);
});

it('readConfig() refuses worlds in production', () => {
  expect(() => readConfig({ SUANPAN_WORLDS: '1', NODE_ENV: 'production' }, '/')).toThrow(/SUANPAN_WORLDS/);
});

it('readConfig() never tells a password', () => {
  expect(() => readConfig({ SUANPAN_NATS_URL: 'http://user:secret@host' }, '/')).toThrow(/^(?!.*secret)/);
  expect(() => readConfig({ DATABASE_URL: 'mysql://user:secret@host/db' }, '/')).toThrow(/^(?!.*secret)/);
});

it('readConfig() finds further apps from the repository', () => {
  expect(readConfig({ SUANPAN_EXTRA_APPS: `e2e/a${delimiter}/b` }, '/repo').extraApps).toEqual([resolve('/repo/e2e/a'), resolve('/b')]);
});

it('readConfig() refuses two places for the data', () => {
  const twice = { SUANPAN_CLUSTER: '1', DATABASE_URL: 'postgres://localhost/x' };
  expect(() => readConfig(twice, '/')).toThrow('each says where the data are');
});

it('readConfig() takes the domains from its arguments before the environment', () => {
  expect(readConfig({ SUANPAN_DOMAINS: 'ledger' }, '/').domains).toEqual(['ledger']);
  expect(readConfig({ SUANPAN_DOMAINS: 'ledger' }, '/', ['--domains', 'inventory, sales']).domains).toEqual(['sales', 'inventory']);
  expect(readConfig({}, '/', ['--gateway']).isGateway).toBe(true);
  expect(() => readConfig({}, '/', ['--domains'])).toThrow('the domains are sales, inventory, trade, money, ledger');
  expect(() => readConfig({}, '/', ['--gateway', '--domains', 'sales'])).toThrow('it takes no list');
  expect(() => readConfig({ SUANPAN_CLUSTER: '1' }, '/', ['--domains', 'sales'])).toThrow('the cluster of the laptop');
});
