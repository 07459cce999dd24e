import { CursorPager } from '@suanpan/shared-ui/cursor-pager';

interface ListPagerProps {
  label: string;
  pageInfo:
    | {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      }
    | undefined;
  onChange: (place: { readonly before: string | null } | { readonly after: string | null }) => void;
}

/** The ways to the pages before and after. Renders nothing where there is one page alone. */
export function ListPager({ label, pageInfo, onChange }: ListPagerProps) {
  if (!pageInfo || !(pageInfo.hasNextPage || pageInfo.hasPreviousPage)) return null;
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
