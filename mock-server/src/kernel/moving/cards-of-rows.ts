/**
 * Returns the statements that write the cards of companies from their rows, as triggers do that did not run; a card that is there is made
 * as the rows are, and is to be carried again. `condition` is about the column `tenant_id`.
 */
export function cardsOfRows(condition: string): readonly [company: string, members: string] {
  return [
    `INSERT INTO company_card (company_id, version, name, time_zone, founded_at, mode, separate_duties, archived_at, paid_until)
     SELECT tenant_id, version, name, time_zone, created_at, mode, separate_duties, archived_at, paid_until FROM (SELECT id AS tenant_id, * FROM tenant) t WHERE ${condition}
     ON CONFLICT (company_id) DO UPDATE SET version = excluded.version, name = excluded.name, time_zone = excluded.time_zone,
       mode = excluded.mode, separate_duties = excluded.separate_duties, archived_at = excluded.archived_at,
       paid_until = excluded.paid_until, carried = false`,
    `INSERT INTO member_card (company_id, user_id, version, member_id, roles, enabled, customer_scope, warehouse_ids, department_id,
       cash_account_ids, hide_costs, hide_prices)
     SELECT tenant_id, user_id, version, id, roles, enabled, customer_scope, warehouse_ids, department_id, cash_account_ids, hide_costs, hide_prices
     FROM member WHERE ${condition}
     ON CONFLICT (company_id, user_id) DO UPDATE SET version = excluded.version, member_id = excluded.member_id, roles = excluded.roles,
       enabled = excluded.enabled, customer_scope = excluded.customer_scope, warehouse_ids = excluded.warehouse_ids,
       department_id = excluded.department_id, cash_account_ids = excluded.cash_account_ids, hide_costs = excluded.hide_costs,
       hide_prices = excluded.hide_prices, carried = false`,
  ];
}
