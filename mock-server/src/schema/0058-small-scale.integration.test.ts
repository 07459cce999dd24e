import { Client } from 'pg';
import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { smallScaleMigration } from './0058-small-scale.ts';

it('a chart of before gets the account of the levy as new charts have it, and one that uses its code keeps that', async () => {
  const api = await openTestApi();
  const { companies } = await api.company();
  const [bare, own] = companies.map(({ id }) => id);
  const owner = new Client(api.store.login('suanpan_owner'));
  await owner.connect();
  await owner.query('BEGIN');
  const seen = async (companyId: string | undefined) => {
    await owner.query('ALTER TABLE account NO FORCE ROW LEVEL SECURITY');
    const columns = 'code, parent_code, name, mnemonic, search_text, category, direction, leaf, standard, enabled, version';
    const { rows } = await owner.query(`SELECT ${columns} FROM account WHERE tenant_id = $1 AND code LIKE '2221.01%' ORDER BY code`, [
      companyId,
    ]);
    return rows;
  };
  const before = { bare: await seen(bare), own: await seen(own) };
  expect(before.bare.map(({ code }) => code)).toContain('2221.01.11');
  await owner.query('ALTER TABLE account DISABLE TRIGGER USER');
  await owner.query(`DELETE FROM account WHERE tenant_id = $1 AND code = '2221.01.11'`, [bare]);
  await owner.query(`UPDATE account SET name = '自己的' WHERE tenant_id = $1 AND code = '2221.01.11'`, [own]);
  await owner.query(smallScaleMigration.sql);
  expect(await seen(bare)).toEqual(before.bare);
  expect(await seen(own)).toEqual(before.own.map((row) => (row.code === '2221.01.11' ? { ...row, name: '自己的' } : row)));
  await owner.query('ROLLBACK');
  await owner.end();
  await api.close();
});
