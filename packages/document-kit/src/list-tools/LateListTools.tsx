import { Button } from '@suanpan/shared-ui/button';
import { useState } from 'react';
import { ColumnsDialog } from '../columns/ColumnsDialog.tsx';
import type { ColumnChoice } from '../columns/ordered-columns.ts';
import { SavedViews } from '../views/SavedViews.tsx';
import { ListTexts } from './ListTexts.tsx';
import { useListT } from './list-texts.ts';

export interface ListToolsProps {
  columns: readonly ColumnChoice[];
  /** What is shown of them; null for the usual ones. */
  columnIds: readonly string[] | null;
  onShowColumns: (columnIds: readonly string[] | null) => void;
  /** Whether rows are being marked; null where nothing can be done to several. */
  isMarking: boolean | null;
  onMark: () => void;
}

/** What a list has besides its rows: views, columns, and marking rows. Renders buttons. */
export function LateListTools(props: ListToolsProps) {
  return (
    <ListTexts>
      <SavedViews />
      <Tools {...props} />
    </ListTexts>
  );
}

function Tools({ columns, columnIds, onShowColumns, isMarking, onMark }: ListToolsProps) {
  const t = useListT();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <Button onPress={() => setChoosing(true)}>{t('columns.open')}</Button>
      {isMarking !== null && (
        <Button onPress={onMark} aria-label={isMarking ? t('select.end') : undefined}>
          {t(isMarking ? 'select.stop' : 'select.start')}
        </Button>
      )}
      {isChoosing && <ColumnsDialog columns={columns} chosen={columnIds} onChoose={onShowColumns} onClose={() => setChoosing(false)} />}
    </>
  );
}
