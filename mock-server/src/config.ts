import { delimiter, join, resolve } from 'node:path';
import { domains as allDomains, type Domain } from '#interface/domains/domain-fields.ts';
import { StartError } from '#kernel/start-error/start-error.ts';

/** Everything that can be set from outside, checked. */
export interface Config {
  /** The TCP port; 0 takes any free one. Set by PORT. */
  readonly port: number;
  /** The address to listen on. Set by HOST. */
  readonly host: string;
  /** The folder of the embedded database. Set by SUANPAN_DATA; .data, or .data-cluster for a cluster. */
  readonly dataFolder: string;
  /** The folder of the release store. Set by SUANPAN_RELEASES; in the data folder when it is not. */
  readonly releasesFolder: string;
  /** The instant at which the clock stands still, UTC, ISO 8601; null for the machine's time. Set by SUANPAN_NOW. */
  readonly now: string | null;
  /** A PostgreSQL 15 or newer to use instead of the embedded one. Set by DATABASE_URL. */
  readonly databaseUrl: string | null;
  /** A file that names the servers of each shard, to use instead. Set by SUANPAN_TOPOLOGY. */
  readonly topologyFile: string | null;
  /** Where the embedded database keeps its log, so that any moment can be restored; null for nowhere. Set by SUANPAN_ARCHIVE. */
  readonly archiveFolder: string | null;
  /** Whether the embedded database is two shards, each with a standby. Set by SUANPAN_CLUSTER=1. */
  readonly cluster: boolean;
  /** Whether tests may make companies over HTTP. Set by SUANPAN_WORLDS=1, never in production. */
  readonly worlds: boolean;
  /**
   * What GraphQL takes: "any" valid operation, or only "persisted" ones, those of published releases, with a key for each write and
   * without introspection. Set by SUANPAN_OPERATIONS; "persisted" in production when it is not.
   */
  readonly operations: 'any' | 'persisted';
  /** Folders of built apps beside those of the repository, such as a test's scenario apps. Set by SUANPAN_EXTRA_APPS, separated as in PATH. */
  readonly extraApps: readonly string[];
  /** The NATS server that brings messages between domains; null to bring them through the database. Set by SUANPAN_NATS_URL. */
  readonly natsUrl: string | null;
  /** How often a message is tried before it is a dead letter. Set by SUANPAN_MESSAGE_TRIES. */
  readonly messageTries: number;
  /** How many days handled messages are kept. Set by SUANPAN_MESSAGE_KEEP_DAYS. */
  readonly messageKeepDays: number;
  /** The Unix socket at which other processes call this one's participants of TCC; null for none. Set by SUANPAN_TCC_SOCKET. */
  readonly tccSocket: string | null;
  /** Where participants of other processes are, by name, and the `coordinator` that has the log. Set by SUANPAN_TCC_PEERS. */
  readonly tccPeers: ReadonlyMap<string, string>;
  /** What this process serves, and nothing else; null for everything, as a gateway does. Set by --domains or SUANPAN_DOMAINS. */
  readonly domains: readonly Domain[] | null;
  /** Whether other processes are to serve domains, so that it looks for them often. Set by --gateway or SUANPAN_GATEWAY=1. */
  readonly isGateway: boolean;
  /** Whether a gateway refuses a domain that no process serves, rather than serve it itself. Set by SUANPAN_DOMAINS_STRICT=1. */
  readonly isStrictGateway: boolean;
  /** How long a gateway waits for the process of a domain, in milliseconds. Set by SUANPAN_DOMAIN_TIMEOUT_MS. */
  readonly domainTimeoutMs: number;
  /** Which work this process is for, "stable" or a gray group. Set by SUANPAN_LANE. */
  readonly lane: string;
  /** What this program is called where its processes are listed. Set by SUANPAN_VERSION. */
  readonly version: string;
  /** How many requests may be under way at once. Set by SUANPAN_MAX_IN_FLIGHT. */
  readonly maxInFlight: number;
  /** How late the event loop may come to what is due, in milliseconds, before requests are refused. Set by SUANPAN_MAX_LOOP_DELAY_MS. */
  readonly maxLoopDelayMs: number;
  /** How much room the attachments of a company have, in MB. Set by SUANPAN_ATTACHMENT_QUOTA_MB. */
  readonly attachmentQuotaMb: number;
  /** How many companies a person may found within 30 days; 0 when nobody may by themselves. Set by SUANPAN_FOUNDING_LIMIT. */
  readonly foundingLimit: number;
}

/** Returns a setting without the spaces around it; null when there is none. */
type ReadText = (name: string) => string | null;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from environment variables, and arguments that go before them; a wrong value stops the start and is named. */
export function readConfig(environment: Environment, repositoryRoot: string, args: readonly string[] = []): Config {
  const text: ReadText = (name) => environment[name]?.trim() || null;
  const worlds = flag('SUANPAN_WORLDS', text('SUANPAN_WORLDS'));
  if (worlds && environment['NODE_ENV'] === 'production')
    throw wrong('SUANPAN_WORLDS', '1', 'it would let anybody make companies in production');
  const store = storeOf(text);
  const dataFolder = text('SUANPAN_DATA') ?? join(repositoryRoot, store.cluster ? '.data-cluster' : '.data');
  return {
    port: portOf(text('PORT')),
    host: text('HOST') ?? '127.0.0.1',
    dataFolder,
    releasesFolder: text('SUANPAN_RELEASES') ?? join(dataFolder, 'releases'),
    now: instantOf(text('SUANPAN_NOW')),
    ...store,
    worlds,
    operations: operationsOf(text('SUANPAN_OPERATIONS') ?? (environment['NODE_ENV'] === 'production' ? 'persisted' : 'any')),
    extraApps: (text('SUANPAN_EXTRA_APPS') ?? '')
      .split(delimiter)
      .flatMap((folder) => (folder === '' ? [] : [resolve(repositoryRoot, folder)])),
    ...limitsOf(text),
    ...betweenDomains(text),
    ...processOf(text, args, store),
  };
}

/** How much a company and a person may have. */
function limitsOf(text: ReadText): Pick<Config, 'attachmentQuotaMb' | 'foundingLimit'> {
  return {
    attachmentQuotaMb: countOf('SUANPAN_ATTACHMENT_QUOTA_MB', text('SUANPAN_ATTACHMENT_QUOTA_MB') ?? '1024', 99_999),
    foundingLimit: wholeOf('SUANPAN_FOUNDING_LIMIT', text('SUANPAN_FOUNDING_LIMIT') ?? '5', { least: 0, most: 1000 }),
  };
}

type ProcessConfig = Pick<
  Config,
  'domains' | 'isGateway' | 'isStrictGateway' | 'domainTimeoutMs' | 'lane' | 'version' | 'maxInFlight' | 'maxLoopDelayMs'
>;

function processOf(text: ReadText, args: readonly string[], { cluster }: Pick<Config, 'cluster'>): ProcessConfig {
  const at = args.indexOf('--domains');
  const named = at < 0 ? text('SUANPAN_DOMAINS') : (args[at + 1] ?? '');
  const isGateway = args.includes('--gateway') || flag('SUANPAN_GATEWAY', text('SUANPAN_GATEWAY'));
  if (named !== null && isGateway) throw wrong('SUANPAN_DOMAINS', named, 'a gateway serves what others do not, so it takes no list');
  // Who visits a cluster does not follow its writers.
  if (named !== null && cluster) throw wrong('SUANPAN_DOMAINS', named, 'the cluster of the laptop is one process');
  return { domains: named === null ? null : domainsOf(named), isGateway, ...betweenProcesses(text) };
}

function betweenProcesses(text: ReadText): Omit<ProcessConfig, 'domains' | 'isGateway'> {
  return {
    isStrictGateway: flag('SUANPAN_DOMAINS_STRICT', text('SUANPAN_DOMAINS_STRICT')),
    domainTimeoutMs: countOf('SUANPAN_DOMAIN_TIMEOUT_MS', text('SUANPAN_DOMAIN_TIMEOUT_MS') ?? '10000', 60_000),
    lane: nameOf('SUANPAN_LANE', text('SUANPAN_LANE') ?? 'stable'),
    version: nameOf('SUANPAN_VERSION', text('SUANPAN_VERSION') ?? 'unnamed'),
    maxInFlight: countOf('SUANPAN_MAX_IN_FLIGHT', text('SUANPAN_MAX_IN_FLIGHT') ?? '300', 10_000),
    maxLoopDelayMs: countOf('SUANPAN_MAX_LOOP_DELAY_MS', text('SUANPAN_MAX_LOOP_DELAY_MS') ?? '1000', 60_000),
  };
}

function domainsOf(text: string): readonly Domain[] {
  const named = new Set(text.split(',').map((name) => name.trim()));
  const known = allDomains.filter((domain) => named.has(domain));
  if (known.length < named.size) throw wrong('SUANPAN_DOMAINS', text, `the domains are ${allDomains.join(', ')}`);
  return known;
}

function nameOf(name: string, text: string): string {
  if (!/^[\w.+-]{1,60}$/.test(text)) throw wrong(name, text, 'it is letters, digits and . _ + -');
  return text;
}

function betweenDomains(text: ReadText): Pick<Config, 'natsUrl' | 'messageTries' | 'messageKeepDays' | 'tccSocket' | 'tccPeers'> {
  return {
    natsUrl: natsUrlOf(text('SUANPAN_NATS_URL')),
    messageTries: countOf('SUANPAN_MESSAGE_TRIES', text('SUANPAN_MESSAGE_TRIES') ?? '8', 100),
    messageKeepDays: countOf('SUANPAN_MESSAGE_KEEP_DAYS', text('SUANPAN_MESSAGE_KEEP_DAYS') ?? '7', 3650),
    tccSocket: text('SUANPAN_TCC_SOCKET'),
    tccPeers: peersOf(text('SUANPAN_TCC_PEERS') ?? ''),
  };
}

/** Where the data are is said once: two that contradict each other would hide data. */
function storeOf(text: ReadText): Pick<Config, 'databaseUrl' | 'topologyFile' | 'cluster' | 'archiveFolder'> {
  const store = {
    databaseUrl: urlOf(text('DATABASE_URL')),
    topologyFile: text('SUANPAN_TOPOLOGY'),
    cluster: flag('SUANPAN_CLUSTER', text('SUANPAN_CLUSTER')),
  };
  const archiveFolder = text('SUANPAN_ARCHIVE');
  const isElsewhere = Object.values(store).some(Boolean);
  if (archiveFolder !== null && isElsewhere)
    throw wrong(
      'SUANPAN_ARCHIVE',
      archiveFolder,
      'only the embedded database of one process is archived; other servers have their own way',
    );
  if (Object.values(store).filter(Boolean).length < 2) return { ...store, archiveFolder };
  throw wrong('SUANPAN_TOPOLOGY, SUANPAN_CLUSTER or DATABASE_URL', 'more than one', 'each says where the data are');
}

function portOf(text: string | null): number {
  if (text === null) return 4000;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw wrong('PORT', text, 'a port is a number from 0 to 65535');
  return port;
}

function instantOf(text: string | null): string | null {
  if (text === null) return null;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw wrong('SUANPAN_NOW', text, 'an instant looks like 2026-11-23T02:24:00Z');
  }
  return new Date(text).toISOString();
}

function urlOf(text: string | null): string | null {
  if (text !== null && !/^postgres(?:ql)?:\/\//.test(text))
    throw wrong('DATABASE_URL', text.replace(/:[^:@/]*@/, ':…@'), 'it must begin with postgres://');
  return text;
}

function natsUrlOf(text: string | null): string | null {
  if (text !== null && (!/^(?:nats|tls):\/\/[^/]/.test(text) || !URL.canParse(text)))
    throw wrong('SUANPAN_NATS_URL', text.replace(/:[^:@/]*@/, ':…@'), 'it looks like nats://host:4222');
  return text;
}

function countOf(name: string, text: string, most: number): number {
  return wholeOf(name, text, { least: 1, most });
}

function wholeOf(name: string, text: string, { least, most }: { readonly least: number; readonly most: number }): number {
  const count = Number(text);
  if (!/^\d{1,5}$/.test(text) || count < least || count > most) throw wrong(name, text, `it is a number from ${least} to ${most}`);
  return count;
}

function peersOf(text: string): ReadonlyMap<string, string> {
  const entries = text.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
  return new Map(
    entries.map((entry) => {
      const [, name, address] = /^([\w.-]+)=(unix:\/.+|http:\/\/(?:127\.0\.0\.1|localhost):\d{1,5})$/.exec(entry) ?? [];
      if (name === undefined || address === undefined)
        throw wrong('SUANPAN_TCC_PEERS', entry, 'a peer looks like stock=unix:/run/stock.sock or stock=http://127.0.0.1:4100');
      return [name, address];
    }),
  );
}

function operationsOf(text: string): Config['operations'] {
  if (text !== 'any' && text !== 'persisted') throw wrong('SUANPAN_OPERATIONS', text, 'it is either any or persisted');
  return text;
}

function flag(name: string, text: string | null): boolean {
  if (text !== null && text !== '0' && text !== '1') throw wrong(name, text, 'it is either 1 or 0');
  return text === '1';
}

function wrong(name: string, value: string, cause: string): StartError {
  return new StartError({
    code: 'SP-API-901',
    headline: `Cannot use the setting ${name} "${value}": ${cause}`,
    remedy: 'Correct or unset it and start again.',
  });
}
