// @vitest-environment node
import { expect, it } from 'vitest';
import { scanXml } from './scan-xml.ts';

function seen(xml: string): string {
  let told = '';
  scanXml(xml, {
    open: (name, attributes) => (told += `<${name} ${JSON.stringify(attributes)}>`),
    close: (name) => (told += `</${name}>`),
    text: (text) => (told += text),
  });
  return told;
}

it('scanXml() tells of elements, attributes and texts, without prefixes, comments and instructions', () => {
  expect(seen(`\uFEFF<?xml version="1.0"?><!-- <c/> --><x:a r:id='1' b = "&lt;&quot;"><b/>t &amp; &#x4e2d;<![CDATA[<&]]></x:a>`)).toBe(
    '<a {"id":"1","b":"<\\""}><b {}></b>t & 中<&</a>',
  );
});

it.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['an end that is missing', '<a'],
  ['an attribute without quotes', '<a b=c/>'],
  ['a mark within an attribute', '<a b="<"/>'],
])('scanXml() refuses %s', (_case, xml) => {
  expect(() => seen(xml)).toThrow(SyntaxError);
});

it('an entity that nobody has told of stays as it is', () => {
  expect(seen('<a>&nothing; & more</a>')).toBe('<a {}>&nothing; & more</a>');
});
