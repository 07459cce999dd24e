import { useMutation, useQuery } from '@apollo/client/react';
import { useLocation, useSearchParams } from '@suanpan/app-kit/routing';
import { CreateSavedViewDocument } from '../data/create-saved-view.generated.ts';
import { DeleteSavedViewDocument } from '../data/delete-saved-view.generated.ts';
import { ListSavedViewsDocument } from '../data/list-saved-views.generated.ts';
import type { KeptViewFragment as SavedView } from '../data/saved-view.fragment.generated.ts';
import { UpdateSavedViewDocument } from '../data/update-saved-view.generated.ts';
import { useEffect, useRef } from 'react';
import { keptQuery } from './saved-view-place.ts';

const none: readonly SavedView[] = [];

/** The views that the person has of the page at the address, and what can be done with them. */
export function useSavedViews() {
  const [page, navigate] = useLocation();
  const [params] = useSearchParams();
  const query = keptQuery(params.toString());
  const { data, error, refetch } = useQuery(ListSavedViewsDocument, { variables: { page } });
  const after = { refetchQueries: [ListSavedViewsDocument], awaitRefetchQueries: true };
  const [create] = useMutation(CreateSavedViewDocument, after);
  const [update] = useMutation(UpdateSavedViewDocument, after);
  const [remove] = useMutation(DeleteSavedViewDocument, after);
  const views = data?.savedViews ?? none;
  useDefaultView({ page, query, views: data?.savedViews });
  return {
    views,
    /** Why they could not be read; null when they were. */
    error: data ? null : error,
    refetch,
    /** The view that shows what the page shows. */
    current: views.find((view) => keptQuery(view.query) === query),
    open: (view: SavedView): void => navigate(view.query === '' ? page : `${page}?${view.query}`),
    keep: async (name: string): Promise<void> => void (await create({ variables: { page, input: { name, query } } })),
    /** Changes a view; `shown` has it say what the page shows now. */
    change: async ({ id, version }: SavedView, input: ViewChange | 'shown'): Promise<void> =>
      void (await update({ variables: { id, version, input: input === 'shown' ? { query } : input } })),
    remove: async ({ id, version }: SavedView): Promise<void> => void (await remove({ variables: { id, version } })),
  };
}

/** What may be changed of a view, besides what it shows. */
interface ViewChange {
  readonly name?: string;
  readonly isDefault?: boolean;
  readonly isShared?: boolean;
}

interface OpenedPage {
  readonly page: string;
  readonly query: string;
  /** Absent until they are there. */
  readonly views: readonly SavedView[] | undefined;
}

/**
 * Opens a page with its default view when it is opened without saying what it shows. Back then leads to where the person came from; who takes
 * the filters off afterwards sees everything.
 */
function useDefaultView({ page, query, views }: OpenedPage): void {
  const [, navigate] = useLocation();
  const isPlain = useRef(query === '');
  useEffect(() => {
    if (query !== '') isPlain.current = false;
    if (!isPlain.current || views === undefined) return;
    isPlain.current = false;
    const first = views.find(({ isDefault }) => isDefault);
    if (first !== undefined && first.query !== '') navigate(`${page}?${first.query}`, { replace: true });
  }, [page, query, views, navigate]);
}
