import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'graphql';
import { generateApiErrorsPage } from '../api-errors/generate-api-errors-page.ts';
import { generateArchitecturePage } from '../diagram/generate-architecture-page.ts';
import { runTool } from '../errors/run-tool.mjs';
import { ToolError } from '../errors/tool-error.mjs';
import { generateMessagesPage } from '../messages/generate-messages-page.ts';
import { root } from '../workspace/root.mjs';
import { generateApp, generateOperations } from './generate-app.ts';
import type { GeneratedFile } from './generated-file.ts';

/** `npm run generate -w tools [-- --check]`: GraphQL types, the diagram of the architecture, the tables of API errors and of messages. */
await runTool(async () => {
  const apps = await generateApps();
  const changed = [...apps, generateArchitecturePage(root), await generateApiErrorsPage(root), await generateMessagesPage(root)].filter(
    isChanged,
  );
  if (process.argv.includes('--check')) refuseChanged(changed);
  else write(changed);
});

async function generateApps(): Promise<readonly GeneratedFile[]> {
  const schema = parse(readFileSync(join(root, 'mock-server/schema.graphql'), 'utf8'));
  const made = [
    ...dataFolders('apps').map((folder) => generateApp(folder, schema)),
    ...dataFolders('packages').map((folder) => generateOperations(folder, schema)),
  ];
  return (await Promise.all(made)).flat();
}

function dataFolders(parent: 'apps' | 'packages'): readonly string[] {
  const folders = readdirSync(join(root, parent)).map((name) => join(root, parent, name, 'src/data'));
  return folders.filter((folder) => existsSync(folder));
}

function isChanged({ path, content }: GeneratedFile): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
}

function write(files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    writeFileSync(path, content);
    console.log(`wrote ${relative(root, path)}`);
  }
}

function refuseChanged(files: readonly GeneratedFile[]): void {
  if (files.length === 0) return;
  throw new ToolError('SP-TOOL-021', 'Cannot accept the generated files: they are older than what they are made from', {
    facts: Object.fromEntries(files.map(({ path }, index) => [`${index + 1}`, relative(root, path)])),
    remedy: 'Run npm run generate -w tools and commit what it writes.',
  });
}
