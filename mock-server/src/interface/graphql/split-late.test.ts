import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { splitLate, textWithoutDefer } from './split-late.ts';

const text =
  'query Q($id: ID!) { customer(id: $id) { ...C } ...L @defer(label: "l") } fragment C on Customer { id } fragment L on Query { products { id } }';

it('splitLate() gives the fragments beside the root fields as parts of their own, with all that they may need', () => {
  const split = splitLate(parse(text), null);
  expect(print(split?.first ?? parse('{ none }'))).toMatch(
    /^query Q\(\$id: ID!\) \{\n {2}customer\(id: \$id\) \{\n {4}\.\.\.C\n {2}\}\n\}/,
  );
  expect(split?.late.map(({ label, document }) => [label, print(document).split('\n\n')[0]])).toEqual([
    ['l', 'query Q($id: ID!) {\n  ...L\n}'],
  ]);
});

it('splitLate() leaves whole what is deeper, what has nothing to come first, and an operation that is not there', () => {
  for (const whole of [
    '{ customers { ... @defer { totalCount } } }',
    '{ ... @defer { customers { totalCount } } }',
    '{ customers { totalCount } }',
  ])
    expect(splitLate(parse(whole), null)).toBeNull();
  expect(splitLate(parse(text), 'Other')).toBeNull();
});

it('textWithoutDefer() takes the directive out, and nothing else', () => {
  expect(textWithoutDefer(parse(text))).toBe(print(parse(text.replace(' @defer(label: "l")', ''))));
});
