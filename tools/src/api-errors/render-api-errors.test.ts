import { expect, it } from 'vitest';
import { root } from '../workspace/root.mjs';
import { generateApiErrorsPage } from './generate-api-errors-page.ts';
import { renderApiErrors } from './render-api-errors.ts';

const entry = {
  cause: 'A day does not exist.',
  effect: 'Nothing was changed.',
  remedy: 'Enter an existing day.',
  message: { 'zh-CN': '日期不正确。', 'en-US': 'This is not a valid date.' },
};

it('renderApiErrors() gives each code a section, in the order of the codes', () => {
  const page = renderApiErrors([
    { ...entry, code: 'SP-API-311' },
    { ...entry, code: 'SP-API-102', status: 413 },
  ]);
  expect(page.match(/^## .*$/gmu)).toEqual(['## SP-API-102', '## SP-API-311']);
  expect(page).toContain('- **HTTP status:** 413\n');
  expect(page).toContain('- **HTTP status:** 200\n- **zh-CN:** 日期不正确。\n- **en-US:** This is not a valid date.\n');
});

it('generateApiErrorsPage() reads the table of the backend, whole', async () => {
  const { content } = await generateApiErrorsPage(root);
  expect(content).toContain('## SP-API-101');
  expect(content).toContain('## SP-API-300');
  expect(content).toContain('## SP-API-503');
});
