import { useMutation } from '@apollo/client/react';
import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { PutCompanyGuideDocument } from '../data/put-company-guide.generated.ts';
import { ReadWorkbenchDocument } from '../data/read-workbench.generated.ts';

/** The way to put the member's guide away or back; what fails is said beside the page. */
export function useGuidePlace() {
  const { ui } = useHost();
  const [write, { loading: isPending }] = useMutation(PutCompanyGuideDocument, {
    refetchQueries: [ReadWorkbenchDocument],
    awaitRefetchQueries: true,
    onError: (error) => ui.toast({ tone: 'danger', text: describeFailure(error).message }),
  });
  return { put: (isAway: boolean) => void write({ variables: { isAway } }), isPending };
}
