import { ListTexts } from '../list-tools/ListTexts.tsx';
import { SavedViews } from './SavedViews.tsx';

/** The views of a page that has no other tools of a list. */
export function ReportViews() {
  return (
    <ListTexts>
      <SavedViews />
    </ListTexts>
  );
}
