import { CursorPager } from '@suanpan/shared-ui/cursor-pager';

interface ListPagerProps {
  label: string;
  /** What lies around the page; absent while that is not known. */
  pageInfo:
    | {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      }
    | undefined;
  onChange: (place: { readonly after?: string | null; readonly before?: string | null }) => void;
}

/** Leads to the pages around one of a list. Renders nothing when it is the only one. */
export function ListPager({ label, pageInfo, onChange }: ListPagerProps) {
  if (!pageInfo || (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage)) return null;
  return (
    <CursorPager
      label={label}
      hasPrevious={pageInfo.hasPreviousPage}
      hasNext={pageInfo.hasNextPage}
      onPrevious={() => onChange({ before: pageInfo.startCursor })}
      onNext={() => onChange({ after: pageInfo.endCursor })}
    />
  );
}
