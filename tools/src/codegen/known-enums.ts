import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** Returns the values of each enum that documents may be answered with, by name. */
export function knownEnums(schemaDocument: DocumentNode, documents: readonly DocumentNode[]): Readonly<Record<string, readonly string[]>> {
  const schema = buildASTSchema(schemaDocument);
  const found = new Map(documents.flatMap((document) => enumsIn(schema, document)));
  return Object.fromEntries([...found].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function enumsIn(schema: GraphQLSchema, document: DocumentNode): readonly (readonly [string, readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = [];
  const info = new TypeInfo(schema);
  const note = (): void => {
    const type = getNamedType(info.getType());
    if (isEnumType(type))
      found.push([
        type.name,
        type
          .getValues()
          .map(({ name }) => name)
          .toSorted(),
      ]);
  };
  visit(document, visitWithTypeInfo(info, { [Kind.FIELD]: { enter: note } }));
  return found;
}
