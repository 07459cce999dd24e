import { useMutation } from '@apollo/client/react';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { sentAccountLines } from '../account-lines/account-line.ts';
import { CreateClaimDocument } from '../data/create-claim.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { type ClaimDraft, claimInput, type ClaimKind } from './claim-draft.ts';

const form = draftWithLines<ClaimDraft>();

/** The form of a receivable or payable: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useClaimForm(type: ClaimKind, initial: ClaimDraft, replaces: EditedDraft | null) {
  const t = useT();
  const [create] = useMutation(CreateClaimDocument);
  return useDocumentForm<ClaimDraft>({
    keptAs: keptAs(type, replaces),
    initial,
    form,
    inputOf: (draft) => claimInput(type, draft),
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: claimInput(type, draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createClaim;
    },
    problemsOf(failure, { party, lines }) {
      const rows = sentAccountLines(lines);
      const problems = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent });
      const missing = t(type === 'RECEIVABLE' ? 'money.customerMissing' : 'money.supplierMissing');
      return sayWhatIsMissing(problems, { fields: party === null ? { partyId: missing } : {}, rows: new Set(), product: '' });
    },
    pageOf: ({ id }) => `/money/claims/${id}`,
  });
}
