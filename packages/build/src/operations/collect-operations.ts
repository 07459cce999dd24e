import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseOperations } from '@suanpan/protocol/operations';
import { type DocumentNode, Kind, type OperationDefinitionNode, Source, parse, print } from 'graphql';
import { fragmentsUsedBy } from './fragments-used-by.ts';
import { withTypenames } from './with-typenames.ts';

/** Returns the operations in the `*.graphql` files of an app's sources, by the SHA-256 of the text that is sent. */
export function collectOperations(sources: string): ReleaseOperations {
  const definitions = graphqlFiles(sources).flatMap((file) => parse(new Source(readFileSync(file, 'utf8'), file)).definitions);
  const fragments = new Map(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const operations = definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const entries = operations.map((operation) => {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsUsedBy(document, fragments)] };
    return entryOf(operation, print(withTypenames(whole)));
  });
  return Object.fromEntries(entries);
}

/** Returns operations that are sent as they are written, each with its fragments, by the SHA-256 of their text. */
export function operationsIn(texts: readonly string[]): ReleaseOperations {
  const entries = texts.map((text) => {
    const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined) throw new Error(`Cannot read the operation "${text}": it is none`);
    return entryOf(operation, text);
  });
  return Object.fromEntries(entries);
}

function entryOf({ name, operation: kind }: OperationDefinitionNode, text: string): readonly [string, ReleaseOperations[string]] {
  return [createHash('sha256').update(text).digest('hex'), { name: name?.value ?? 'anonymous', kind, text }];
}

function graphqlFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
