import type { ESTree } from 'rolldown/utils';

/** Returns the name of a member as the code has it, dotted or in quotes. */
export function memberName({ property, computed }: ESTree.MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}
