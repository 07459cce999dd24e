import { BatchBar } from '../batch/BatchBar.tsx';
import { ReportViews } from '../views/ReportViews.tsx';
import { LateListTools } from './LateListTools.tsx';

/** What nobody waits for in a list: the rows are what people come for. One file, since a page names each file of each app. */
export const lateListParts = { BatchBar, LateListTools, ReportViews };
