import { createImportSession } from '@suanpan/import-kit/import-session';
import { readApart } from '@suanpan/workbook/read-apart';
import { jobs } from '../app/jobs.ts';
import { masterOffers } from '../files/template-columns.ts';

/** The most rows of a file, the heads among them. */
const mostRows = 20_001;

/** The import of this page. */
export const imports = createImportSession({ jobs, read: (file, signal) => readApart(file, mostRows, signal) }, masterOffers.PRODUCTS);
