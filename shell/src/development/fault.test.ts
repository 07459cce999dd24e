import { expect, it } from 'vitest';
import { compileFault, runtimeFault } from './fault.ts';

it('compileFault() takes file and place from what Vite tells', () => {
  const error = { message: 'Unexpected token\n', stack: 'at x', id: '/app/src/App.vue?vue&type=template', frame: '\n1 | <main\n  |  ^\n' };
  expect(compileFault({ ...error, loc: { file: '/app/src/App.vue', line: 24, column: 12 } })).toEqual({
    kind: 'compile',
    message: 'Unexpected token',
    place: { file: '/app/src/App.vue', line: 24, column: 12 },
    frame: '1 | <main\n  |  ^',
    stack: 'at x',
  });
  expect(compileFault(error).place).toEqual({ file: '/app/src/App.vue' });
});

it('compileFault() reads the place that stands in the message alone, and shows a frame once', () => {
  const message = '[PARSE_ERROR] Unexpected token\n    ╭─[ src/App.tsx:14:12 ]\n 14 │ <<<\n────╯';
  const fault = compileFault({ message, stack: '', id: '/app/src/App.tsx', frame: ' 14 │ <<<\n' });
  expect(fault.place).toEqual({ file: '/app/src/App.tsx', line: 14, column: 12 });
  expect(fault).not.toHaveProperty('frame');
});

it('runtimeFault() says what was thrown below, also when it is no error', async () => {
  const cause = Object.assign(new RangeError('too far'), { stack: 'RangeError: too far\n    at <anonymous>' });
  expect(await runtimeFault(new Error('Cannot mount', { cause }), '/@dev/sales/')).toEqual({
    kind: 'runtime',
    message: 'RangeError: too far',
    stack: cause.stack,
  });
  expect(await runtimeFault('no', '/@dev/sales/')).toEqual({ kind: 'runtime', message: 'no' });
});
