import { CompanyPage } from './CompanyPage.tsx';
import { DataPage } from './DataPage.tsx';
import { NewCompanyPage } from './NewCompanyPage.tsx';
import { NumbersPage } from './NumbersPage.tsx';
import { PrintsPage } from './PrintsPage.tsx';

/** Pages that few open. They are one file, since a page names each file of each app with its hash, whether it is ever loaded or not. */
export const latePages = { CompanyPage, DataPage, NewCompanyPage, NumbersPage, PrintsPage };
