import { type PageSource, baseMark } from './page-source.ts';

/** Returns the statement by which a scope module says what its page holds; `imports` are the addresses of its scripts. */
export function pageStatement(page: PageSource, styles: readonly string[], imports: readonly string[]): string {
  const { html, body, content, container, links } = page;
  const values = JSON.stringify({ html, body, content, container, styles, links });
  const modules = imports.map((address) => `()=>import(${JSON.stringify(address)})`);
  return `export const page=${values.replaceAll(baseMark, '"+base+"').slice(0, -1)},modules:[${modules.join(',')}]};`;
}
