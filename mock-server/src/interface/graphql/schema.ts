import { builder } from './builder.ts';
import './types/scalars.ts';
import './types/enums.ts';
import './types/viewer.ts';
import './types/masters.ts';
import './types/product.ts';
import './types/product-mutations.ts';
import './types/sales-order.ts';
import './types/sales-order-list.ts';
import './types/sales-order-mutations.ts';
import './types/customer.ts';
import './types/customer-mutations.ts';
import './types/account.ts';
import './types/account-mutations.ts';
import './types/books-enums.ts';
import './types/warehouse.ts';
import './types/supplier.ts';
import './types/cash-account.ts';
import './types/trade-document.ts';
import './types/trade-document-line.ts';
import './types/trade-document-mutations.ts';
import './types/trade-document-state.ts';
import './types/money-document-mutations.ts';
import './types/stock.ts';
import './types/open-item.ts';
import './types/voucher.ts';
import './types/statements.ts';
import './types/tax-worksheet.ts';
import './types/book-period.ts';
import './types/opening.ts';
import './types/book-parameter.ts';
import './types/workbench.ts';

builder.queryType({ description: 'What can be read.' });
builder.mutationType({ description: 'What can be changed; one change a request.' });

/** The whole schema, put together from the files imported above. */
export const schema = builder.toSchema();
