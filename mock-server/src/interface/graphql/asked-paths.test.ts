import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import { expect, it } from 'vitest';
import { askedPaths } from './asked-paths.ts';

const schema = buildSchema(
  'type Query { list: List } type List { edges: [Edge], total: Int } type Edge { node: Thing } type Thing { id: ID, name: String }',
);

function askedBy(text: string): readonly string[] {
  const found: string[][] = [];
  const list = (_args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    found.push([...askedPaths(info)]);
    return null;
  };
  const document = parse(text);
  for (let time = 0; time < 2; time += 1) void execute({ schema, document, rootValue: { list } });
  expect(found[0]).toEqual(found[1]);
  return found[0] ?? [];
}

it('names what is asked for, in fragments too, by the names of fields', () => {
  expect(askedBy('{ all: list { edges { node { ...T ... on Thing { title: name } } } } } fragment T on Thing { id }')).toEqual([
    'edges',
    'edges.node',
    'edges.node.id',
    'edges.node.name',
  ]);
});

it('names what is asked for in several places, and what may be left out', () => {
  expect(askedBy('query ($with: Boolean = false) { list { total @include(if: $with) } list { edges { node { id } } } }')).toEqual([
    'total',
    'edges',
    'edges.node',
    'edges.node.id',
  ]);
});
