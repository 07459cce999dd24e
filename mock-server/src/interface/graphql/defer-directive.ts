import { DirectiveLocation, GraphQLDirective, GraphQLString } from 'graphql';

/** `@defer` of the draft of August 2022, which graphql-js 16 does not bring; without `if`, so that a document says how its answer comes. */
export const deferDirective = new GraphQLDirective({
  name: 'defer',
  description:
    'Beside root fields of a query: this part may come after the rest, to a client that takes answers in parts. Elsewhere it is ignored.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: {
    label: { type: GraphQLString, description: 'What the part is called when it comes.' },
  },
});
