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

/**
 * Values of entries: by the input or operation and its entry, "MoneyInput.type"; else by the name of the entry alone, where it is a scalar;
 * else by the name of the scalar.
 */
export type SampleValues = Readonly<Record<string, unknown>>;

/** What values are taken from. */
interface SampleWish {
  readonly values: SampleValues;
  /** Whether what may be left out is entered as well. */
  readonly all: boolean;
}

/** An entry, and the input or operation that it is of. */
interface Entry {
  readonly owner: string;
  readonly name: string;
}

/** Returns values for the variables of an operation, as its types ask for them. */
export function sampleVariables(schema: GraphQLSchema, text: string, { values, all }: SampleWish): Readonly<Record<string, unknown>> {
  const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const valueOf = (type: GraphQLInputType, entry: Entry): unknown => {
    const own = `${entry.owner}.${entry.name}`;
    if (own in values) return values[own];
    if (isNonNullType(type)) return valueOf(type.ofType, entry);
    if (isListType(type)) return [valueOf(type.ofType, entry)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (!isInputObjectType(type)) return entry.name in values ? values[entry.name] : values[type.name];
    const fields = Object.values(type.getFields()).filter((field) => all || isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, { owner: type.name, name: field.name })]));
  };
  const owner = operation?.name?.value ?? '';
  const variables = (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const wanted = typeFromAST(schema, type) as GraphQLInputType | undefined;
    const name = variable.name.value;
    return wanted && (all || isNonNullType(wanted)) ? [[name, valueOf(wanted, { owner, name })] as const] : [];
  });
  return Object.fromEntries(variables);
}
