import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { createJobList } from '@suanpan/app-kit/job-list';
import { texts } from '../texts.ts';

/** The long work of this app. */
export const jobs = createJobList({
  app: 'purchasing',
  describe(error) {
    const { code, message } = describeFailure(error);
    return code.startsWith('SP-API') ? message : texts.text('export.failed');
  },
});
