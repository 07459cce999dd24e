/** The rates that a company begins with, [D]: parameters with dates, not a statement of the law. */
export const standardRates = [
  { rate: '13', name: '货物', valid_from: '2019-04-01', valid_to: null },
  { rate: '16', name: '货物（旧）', valid_from: '2018-05-01', valid_to: '2019-03-31' },
  { rate: '9', name: '农产品、运输', valid_from: '2019-04-01', valid_to: null },
  { rate: '6', name: '服务', valid_from: '2016-05-01', valid_to: null },
  { rate: '3', name: '简易计税', valid_from: '2014-07-01', valid_to: null },
  { rate: '0', name: '零税率', valid_from: '2009-01-01', valid_to: null },
] as const;
