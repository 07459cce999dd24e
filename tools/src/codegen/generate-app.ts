import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, Source, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { generateDocument } from './generate-document.ts';
import type { GeneratedFile } from './generated-file.ts';
import { knownEnums } from './known-enums.ts';
import { refuseInvalidDocument } from './refuse-invalid-document.ts';

interface Document {
  readonly path: string;
  readonly tree: DocumentNode;
}

/** Returns the generated TypeScript of every `*.graphql` file in an app's data folder, checked against the schema, and the enums they ask for. */
export async function generateApp(dataFolder: string, schema: DocumentNode): Promise<readonly GeneratedFile[]> {
  const files = await generateOperations(dataFolder, schema);
  if (files.length === 0) return files;
  const enums = knownEnums(
    schema,
    readDocuments(dataFolder).map(({ tree }) => tree),
  );
  return [...files, { path: join(dataFolder, 'enums.generated.json'), content: `${JSON.stringify(enums, null, 2)}\n` }];
}

/** Returns the generated TypeScript of a data folder alone. A package asks for no enums: which of them an app knows, the app says. */
export async function generateOperations(dataFolder: string, schema: DocumentNode): Promise<readonly GeneratedFile[]> {
  const documents = readDocuments(dataFolder);
  const fragments = fragmentsByName(documents);
  const files: GeneratedFile[] = [];
  for (const { path, tree } of documents) {
    refuseInvalidDocument({ schema, document: tree, fragments, location: path });
    const content = await generateDocument({ schema, document: tree, fragments, location: path });
    files.push({ path: path.replace(/\.graphql$/u, '.generated.ts'), content });
  }
  return files;
}

function readDocuments(folder: string): readonly Document[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.toSorted().map((name) => {
    const path = join(folder, name);
    return { path, tree: parse(new Source(readFileSync(path, 'utf8'), path)) };
  });
}

function fragmentsByName(documents: readonly Document[]): ReadonlyMap<string, FragmentDefinitionNode> {
  const definitions = documents.flatMap(({ tree }) => tree.definitions);
  return new Map(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
}
