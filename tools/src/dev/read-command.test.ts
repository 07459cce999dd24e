import { expect, it } from 'vitest';
import { readCommand } from './read-command.ts';

it('readCommand() takes names, folders and options in any order', () => {
  expect(readCommand(['sales', '--reset', 'e2e/apps/written-in-vue'])).toEqual({
    names: ['sales', 'e2e/apps/written-in-vue'],
    isStandalone: false,
    hasBackend: undefined,
    isReset: true,
  });
  expect(readCommand(['--standalone', '--no-backend', 'sales'])).toMatchObject({ names: ['sales'], isStandalone: true, hasBackend: false });
});

it.each([
  [['sales', '--standalon'], /"--standalon": there is no such option/],
  [['sales', 'workbench', '--standalone'], /one app runs alone/],
  [['sales', '--no-backend'], /signs people in through the backend/],
])('readCommand(%j) is refused', (words, message) => {
  expect(() => readCommand(words)).toThrow(
    expect.objectContaining({ code: 'SP-TOOL-032', message: expect.stringMatching(message) as string }),
  );
});
