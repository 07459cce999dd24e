import { useMutation, useQuery } from '@apollo/client/react';
import { useLocation, useSearchParams } from '@suanpan/app-kit/routing';
import { CreateSavedViewDocument } from '../data/create-saved-view.generated.ts';
import { DeleteSavedViewDocument } from '../data/delete-saved-view.generated.ts';
import { ListSavedViewsDocument } from '../data/list-saved-views.generated.ts';
import type { KeptViewFragment } from '../data/saved-view.fragment.generated.ts';
import { UpdateSavedViewDocument } from '../data/update-saved-view.generated.ts';
import { keptQuery } from './saved-view-place.ts';

const none: readonly KeptViewFragment[] = [];

/** The views that the person keeps of the page at the address, and what can be done with them. */
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
  return {
    views,
    /** Why they could not be read; null when they were. */
    error: data ? null : error,
    refetch,
    /** The view that shows what the page shows. */
    current: views.find((view) => keptQuery(view.query) === query),
    open: (view: KeptViewFragment): void => navigate(view.query === '' ? page : `${page}?${view.query}`),
    keep: async (name: string): Promise<void> => void (await create({ variables: { page, input: { name, query } } })),
    rename: async ({ id, version }: KeptViewFragment, name: string): Promise<void> =>
      void (await update({ variables: { id, version, input: { name } } })),
    remove: async ({ id, version }: KeptViewFragment): Promise<void> => void (await remove({ variables: { id, version } })),
  };
}
