import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { root } from '../workspace/root.mjs';
import { documentProblems } from './document-problems.ts';

type Operations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const schema = buildSchema(readFileSync(join(root, 'mock-server/schema.graphql'), 'utf8'));
const file = pathToFileURL(join(root, 'shell/src/session/session-operations.ts')).href;
const { sessionOperations = {} } = (await import(/* @vite-ignore */ file)) as Operations;

it.each(Object.entries(sessionOperations))("the shell's operation %s fits the schema, and is named so", (name, text) => {
  expect(documentProblems(schema, parse(text))).toEqual([]);
  expect(text).toMatch(new RegExp(`^\\w+ ${name}\\b`, 'u'));
});
