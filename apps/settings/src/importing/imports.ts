import type { JobList } from '@suanpan/app-kit/job-list';
import { createImportSession } from '@suanpan/import-kit/import-session';
import { readApart } from '@suanpan/workbook/read-apart';
import { jobs } from '../app/jobs.ts';
import { masterOffers } from '../files/template-columns.ts';

/** The most rows of a file, the heads among them. */
const mostRows = 20_001;

/** What is imported is shown on its page, wherever the person goes meanwhile. */
const jobsOfPage: Pick<JobList, 'start'> = { start: (work) => jobs.start({ ...work, page: '/settings/data' }) };

/** The import of this page. */
export const imports = createImportSession(
  { jobs: jobsOfPage, read: (file, signal) => readApart(file, mostRows, signal) },
  masterOffers.PRODUCTS,
);
