import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { root } from '../workspace/root.mjs';
import { documentProblems } from './document-problems.ts';

const schema = buildSchema(readFileSync(join(root, 'mock-server/schema.graphql'), 'utf8'));
const sources = pathToFileURL(`${root}/shell/src/`);
const load = async (file: string) => (await import(/* @vite-ignore */ new URL(file, sources).href)) as Readonly<Record<string, unknown>>;
const { sessionOperations } = await load('session/session-operations.ts');
const { toldOperations } = await load('topics/told-operations.ts');
const { changesOperation, recentChangesOperation } = await load('changes/changes-operation.ts');
const operations = {
  ...(sessionOperations as Readonly<Record<string, string>>),
  ...(toldOperations as Readonly<Record<string, string>>),
  Changes: String(changesOperation),
  RecentChanges: String(recentChangesOperation),
};

it.each(Object.entries(operations))("the shell's operation %s fits the schema, and is named so", (name, text) => {
  expect(documentProblems(schema, parse(text))).toEqual([]);
  expect(text).toMatch(new RegExp(`^\\w+ ${name}\\b`, 'u'));
});
