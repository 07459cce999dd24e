import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { createJobList } from '@suanpan/app-kit/job-list';
import { texts } from '../texts.ts';

/** The long work of this app. */
export const jobs = createJobList({
  app: 'settings',
  describe(error) {
    const { code, message } = describeFailure(error);
    return code.startsWith('SP-API') ? message : texts.text('failed.body');
  },
});
