import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { type JobList, createJobList } from '@suanpan/app-kit/job-list';
import { documentTexts } from '../texts/document-texts.ts';

/** Makes the list of the long work of an app that does something to several documents. */
export function createBatchJobs(app: string): JobList {
  return createJobList({
    app,
    describe(error) {
      const { code, message } = describeFailure(error);
      return code.startsWith('SP-API') ? message : documentTexts.text('job.failed');
    },
  });
}
