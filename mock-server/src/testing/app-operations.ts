import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';

/** An operation that an app sends. */
export interface AppOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly text: string;
}

const apps = fileURLToPath(new URL('../../../apps/', import.meta.url));

/** Returns the operations in the GraphQL files of all apps, each with its fragments. */
export function appOperations(): readonly AppOperation[] {
  return readdirSync(apps).flatMap((app) => {
    const definitions = graphqlFiles(join(apps, app)).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    return definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? [{ name: node.name?.value ?? '', kind: node.operation, text: [node, ...usedBy(node, fragments)].map(print).join('\n') }]
        : [],
    );
  });
}

function graphqlFiles(folder: string): readonly string[] {
  const entries = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.graphql')).map((name) => join(folder, 'src', name));
}

function usedBy(node: DefinitionNode, fragments: readonly FragmentDefinitionNode[]): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const open: DefinitionNode[] = [node];
  for (const next of open) {
    visit(next, {
      FragmentSpread({ name }) {
        const fragment = fragments.find((candidate) => candidate.name.value === name.value);
        if (fragment === undefined || found.has(fragment)) return;
        found.add(fragment);
        open.push(fragment);
      },
    });
  }
  return [...found];
}
