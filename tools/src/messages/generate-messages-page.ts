import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadAppConfig } from '@suanpan/build/load-app-config';
import { type TopicRow, type TopicSide, messageTable } from '@suanpan/release/message-table';
import type { GeneratedFile } from '../codegen/generated-file.ts';
import { replaceBetween } from '../diagram/replace-between.ts';

const markers = {
  begin: '<!-- table: made from every app.config.ts by `npm run generate -w tools`; do not edit -->',
  end: '<!-- end of table -->',
};

/** Returns docs/protocol/messages.md with who says what to whom, as the apps' configurations are now. */
export async function generateMessagesPage(root: string): Promise<GeneratedFile> {
  const path = join(root, 'docs/protocol/messages.md');
  const folders = readdirSync(join(root, 'apps')).map((name) => join(root, 'apps', name));
  const configs = await Promise.all(folders.filter((folder) => existsSync(join(folder, 'app.config.ts'))).map(loadAppConfig));
  const rows = messageTable(configs.map(({ name, messages }) => ({ app: name, release: name, messages })));
  return { path, content: replaceBetween(readFileSync(path, 'utf8'), markers, renderTable(rows)) };
}

function renderTable(rows: readonly TopicRow[]): string {
  return [
    '| topic | kind | told or asked by | heard or answered by | all meet |',
    '|---|---|---|---|---|',
    ...rows.map(({ topic, kind, speakers, listeners, gaps }) => {
      const meets = gaps.length === 0 ? 'yes' : gaps.map(({ app, why }) => `no: ${app} ${why}`).join('; ');
      return `| \`${topic}\` | ${kind} | ${namesOf(speakers)} | ${namesOf(listeners)} | ${meets} |`;
    }),
  ].join('\n');
}

function namesOf(sides: readonly TopicSide[]): string {
  return sides.map(({ app, version }) => `${app} (version ${version})`).join(', ') || '–';
}
