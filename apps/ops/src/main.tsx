import { defineApp } from '@suanpan/app-kit/define-app';
import { ListDeadLettersDocument } from './data/list-dead-letters.generated.ts';
import { ListOpenTransactionsDocument } from './data/list-open-transactions.generated.ts';
import { ListPlatformActsDocument } from './data/list-platform-acts.generated.ts';
import { ListPlatformCompaniesDocument } from './data/list-platform-companies.generated.ts';
import { ReadMessageFlowDocument } from './data/read-message-flow.generated.ts';
import { ReadShardsDocument } from './data/read-shards.generated.ts';
import { actData, companyData, deadLetterData, flowData, shardData, transactionData } from './first-data.ts';
import { texts } from './texts.ts';

export const { bootstrap, mount, unmount, update } = defineApp({
  pages: () => import('./pages/routes.tsx'),
  texts,
  first: {
    data: [...deadLetterData, ...flowData, ...transactionData, ...companyData, ...shardData, ...actData],
    documents: [
      ListDeadLettersDocument,
      ReadMessageFlowDocument,
      ListOpenTransactionsDocument,
      ListPlatformCompaniesDocument,
      ReadShardsDocument,
      ListPlatformActsDocument,
    ],
  },
});
