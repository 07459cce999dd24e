import { visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/** Returns the fragments that `document` spreads, directly or through others, each once, and none that it defines itself. */
export function fragmentsUsedBy(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const own = new Set(document.definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined)));
  const open: (DocumentNode | FragmentDefinitionNode)[] = [document];
  for (const node of open) {
    for (const name of namesSpreadIn(node)) {
      const fragment = fragments.get(name);
      if (fragment === undefined || own.has(name) || found.has(name)) continue;
      found.set(name, fragment);
      open.push(fragment);
    }
  }
  return [...found.values()];
}

function namesSpreadIn(node: DocumentNode | FragmentDefinitionNode): readonly string[] {
  const names: string[] = [];
  visit(node, {
    FragmentSpread({ name }) {
      names.push(name.value);
    },
  });
  return names;
}
