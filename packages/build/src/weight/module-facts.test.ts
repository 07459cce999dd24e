import { expect, it } from 'vitest';
import { moduleFacts } from './module-facts.ts';

it('moduleFacts() reads what a module imports and exports, however it writes that', () => {
  const code = `import './a.js'; import { x } from 'b'; export { y } from './c.js'; export * from './d.js'; void import('./late.js');
    export const { mount, unmount: close } = f(), bootstrap = 1; export async function update() {} export { x as "quoted" }; export default 1;`;
  const { exports, imports } = moduleFacts(code);
  expect(imports).toEqual(['./a.js', 'b', './c.js', './d.js']);
  expect(exports).toEqual(['y', 'mount', 'close', 'bootstrap', 'update', 'quoted', 'default']);
});

it('moduleFacts() finds nothing in what is no module', () => {
  expect(moduleFacts('<h1>Sorry</h1>')).toEqual({ exports: [], imports: [] });
});
