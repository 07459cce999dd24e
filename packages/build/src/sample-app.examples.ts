import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';
import { type InlineConfig, build, createServer } from 'vite';
import type { Finding } from './findings/finding.ts';
import { suanpan } from './suanpan.ts';

/** An app's folder beside the package, so that what the app imports is found. */
export interface SampleApp {
  readonly root: string;
  write(path: string, text: string): void;
  build(config?: InlineConfig): Promise<BuiltApp>;
  /** Returns what the dev server sends for `url`. */
  serve(url: string, config?: InlineConfig): Promise<string>;
  remove(): void;
}

/** A release, read from its folder. */
export interface BuiltApp {
  readonly folder: string;
  readonly manifest: ReleaseManifest;
  readonly findings: readonly Finding[];
  read(path: string): string;
  /** The texts of all files whose paths end in `ending`, one behind the other. */
  all(ending: string): string;
}

/** The configuration of the sample app. */
const sampleConfig = `export default { name: 'tried', title: { 'zh-CN': '试', 'en-US': 'Tried' }, routes: [{ path: '/tried', title: { 'zh-CN': '试', 'en-US': 'Tried' } }] };`;

/** Lifecycle functions that do nothing. */
export const lifecycles = 'export async function bootstrap() {}\nexport async function mount() {}\nexport async function unmount() {}\n';

/** Makes an app of `files`, beside a configuration and a package.json. */
export function makeApp(files: Readonly<Record<string, string>>): SampleApp {
  const root = mkdtempSync(join(fileURLToPath(new URL('../', import.meta.url)), '.try-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const all = { 'package.json': '{ "version": "1.2.3" }', 'app.config.ts': sampleConfig, ...files };
  for (const [path, text] of Object.entries(all)) write(path, text);
  const withPlugin = ({ plugins = [], ...config }: InlineConfig = {}): InlineConfig => ({
    root,
    configFile: false,
    logLevel: 'silent',
    ...config,
    plugins: [...plugins, suanpan()],
  });
  return {
    root,
    write,
    async build(config) {
      await build(withPlugin(config));
      return readBuilt(root);
    },
    async serve(url, config) {
      const server = await createServer(withPlugin({ ...config, server: { middlewareMode: true, ws: false, watch: null } }));
      try {
        return (await server.transformRequest(url))?.code ?? '';
      } finally {
        await server.close();
      }
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

function readBuilt(root: string): BuiltApp {
  const folder = join(root, 'dist', readdirSync(join(root, 'dist'))[0] ?? '');
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const manifest = parseReleaseManifest(JSON.parse(read('release.json')), folder);
  return {
    folder,
    manifest,
    findings: (JSON.parse(read('findings.json')) as { readonly findings: readonly Finding[] }).findings,
    read,
    all: (ending) =>
      manifest.files
        .filter(({ path }) => path.endsWith(ending))
        .map(({ path }) => read(path))
        .join('\n'),
  };
}
