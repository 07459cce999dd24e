import { drawBox } from '../screen/draw-box.mjs';
import { drawTable } from '../screen/draw-table.mjs';

const heading = ['公司 Company', '账号 Login name', '姓名 Name', '角色 Role', '密码 Password'];

/**
 * Returns the lines that tell people where to go and as whom to sign in.
 *
 * @param {import('./read-message.mjs').ReadyMessage} message
 * @param {number} [columns] how wide the terminal is
 * @returns {readonly string[]}
 */
export function describeReady({ url, accounts = [] }, columns) {
  const rows = accounts.map(({ company, loginName, name, role, password }) => [company, loginName, name, role, password]);
  const table = rows.length === 0 ? [] : ['', ...drawTable([heading, ...rows])];
  return drawBox([`算盘已就绪 Suanpan is ready   ${url}`, ...table, '', '按 Ctrl-C 停止 Press Ctrl-C to stop'], columns);
}
