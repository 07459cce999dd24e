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
import './types/workbench.ts';
import './types/change.ts';
import './types/member.ts';
import './types/invitation.ts';
import './types/join.ts';
import './types/own-account.ts';
import './types/audit.ts';

builder.queryType({ description: 'What can be read.' });
builder.mutationType({ description: 'What can be changed; one change a request.' });
builder.subscriptionType({ description: 'What can be followed, as server-sent events.' });

/** The whole schema, put together from the files imported above. */
export const schema = builder.toSchema();
