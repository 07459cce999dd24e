import { companyListVariables } from './companies/company-list-variables.ts';
import { deadLetterVariables } from './dead-letters/dead-letter-variables.ts';

/** What the first screen under `/ops/dead-letters` asks. */
export const deadLetterData = [{ at: '/ops/dead-letters', operation: 'ListDeadLetters', variables: deadLetterVariables }] as const;

/** What the first screen under `/ops/messages` asks. */
export const flowData = [{ at: '/ops/messages', operation: 'ReadMessageFlow', variables: {} }] as const;

/** What the first screen under `/ops/transactions` asks. */
export const transactionData = [{ at: '/ops/transactions', operation: 'ListOpenTransactions', variables: {} }] as const;

/** What the first screen under `/ops/companies` asks. */
export const companyData = [{ at: '/ops/companies', operation: 'ListPlatformCompanies', variables: companyListVariables }] as const;

/** What the first screen under `/ops/shards` asks. */
export const shardData = [{ at: '/ops/shards', operation: 'ReadShards', variables: {} }] as const;

/** What the first screen under `/ops/acts` asks. */
export const actData = [{ at: '/ops/acts', operation: 'ListPlatformActs', variables: {} }] as const;
