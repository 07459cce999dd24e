import { createBatchJobs } from '@suanpan/document-kit/batch-jobs';

/** The long work of this app. */
export const jobs = createBatchJobs('money');
