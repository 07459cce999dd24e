import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'graphql';
import { runTool } from '../errors/run-tool.mjs';
import { ToolError } from '../errors/tool-error.mjs';
import { root } from '../workspace/root.mjs';
import { generateApp, type GeneratedFile } from './generate-app.ts';

await runTool(async () => {
  const schema = parse(readFileSync(join(root, 'mock-server/schema.graphql'), 'utf8'));
  const changed = (await Promise.all(dataFolders().map((folder) => generateApp(folder, schema)))).flat().filter(isChanged);
  if (process.argv.includes('--check')) refuseChanged(changed);
  else write(changed);
});

function dataFolders(): readonly string[] {
  const folders = readdirSync(join(root, 'apps')).map((name) => join(root, 'apps', name, 'src/data'));
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
  throw new ToolError('SP-TOOL-021', 'Cannot accept the generated GraphQL types: they are older than their documents', {
    facts: Object.fromEntries(files.map(({ path }, index) => [`${index + 1}`, relative(root, path)])),
    remedy: 'Run npm run generate -w tools and commit what it writes.',
  });
}
