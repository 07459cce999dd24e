import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Values of the scalars, by the name of the entry or, where it is not there, of the scalar. */
export type ScalarValues = Readonly<Record<string, unknown>>;

/** Returns values for the variables of an operation, as its types ask for them; with `all`, those that may be left out as well. */
export function sampleVariables(schema: GraphQLSchema, text: string, { scalars, all }: { scalars: ScalarValues; all: boolean }) {
  const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const valueOf = (type: GraphQLInputType, name: string): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, name);
    if (isListType(type)) return [valueOf(type.ofType, name)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (!isInputObjectType(type)) return name in scalars ? scalars[name] : scalars[type.name];
    const fields = Object.values(type.getFields()).filter((field) => all || isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name)]));
  };
  const variables = (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const wanted = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return wanted && (all || isNonNullType(wanted)) ? [[variable.name.value, valueOf(wanted, variable.name.value)] as const] : [];
  });
  return Object.fromEntries(variables);
}
