import { describe, expect, it } from 'vitest';
import { parseCommand } from './command.ts';

describe('parseCommand()', () => {
  it('reads verb, target and flags', () => {
    expect(parseCommand(['publish', 'sales', '--pointer', 'stable', '--reason', 'for the fair', '--yes', '--json'])).toEqual({
      verb: 'publish',
      target: 'sales',
      to: undefined,
      pointer: 'stable',
      reason: 'for the fair',
      at: undefined,
      isConfirmed: true,
      isJson: true,
    });
    expect(parseCommand(['history', 'sales', '--at', '2026-11-23T10:24:00+08:00']).at).toBe('2026-11-23T02:24:00.000Z');
    expect(parseCommand(['status'])).toMatchObject({ verb: 'status', target: undefined });
  });

  it.each([
    [[], 'a command is missing'],
    [['deploy', 'sales'], 'there is no command "deploy"'],
    [['promote'], '"promote" needs an app'],
    [['promote', 'sales', 'ledger'], '"ledger" is one word too many'],
    [['publish', 'sales', '--pointer', 'canary'], 'there is no pointer "canary"'],
    [['history', 'sales', '--at', 'yesterday'], '"yesterday" is no instant'],
    [['promote', 'sales', '--force'], '--force'],
    [['rollback', 'sales', '--to'], '--to'],
  ])('refuses %j and says what is wrong', (args, why) => {
    expect(() => parseCommand(args)).toThrow(why);
    expect(() => parseCommand(args)).toThrow(/^SP-REL-018/);
  });
});
