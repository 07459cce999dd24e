import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useState } from 'react';
import { useListT } from '../list-tools/list-texts.ts';
import styles from './ColumnsDialog.module.css';
import { type ColumnChoice, chosenColumns, moveItem, offeredColumns } from './ordered-columns.ts';

interface ColumnsDialogProps {
  columns: readonly ColumnChoice[];
  /** What is shown now; null for the usual ones. */
  chosen: readonly string[] | null;
  onChoose: (columnIds: readonly string[] | null) => void;
  onClose: () => void;
}

/** Asks which columns a list has and in what order; the first one stays. Renders a modal dialog. */
export function ColumnsDialog({ columns, chosen, onChoose, onClose }: ColumnsDialogProps) {
  const t = useListT();
  const [offers, setOffers] = useState(() => offeredColumns(columns, chosen));
  const apply = (): void => {
    onChoose(chosenColumns(columns, offers));
    onClose();
  };
  return (
    <Dialog
      title={t('columns.title')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={() => setOffers(offeredColumns(columns, null))}>{t('columns.reset')}</Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" onPress={apply}>
            {t('columns.apply')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('columns.hint', { first: columns[0]?.header ?? '' })}</p>
        <ol className={styles.list}>
          {offers.map((offer, index) => (
            <li key={offer.id} className={styles.column}>
              <span className={styles.name}>
                <SwitchField
                  label={offer.header}
                  isOn={offer.isShown}
                  onChange={(isShown) => setOffers(offers.with(index, { ...offer, isShown }))}
                />
              </span>
              <IconButton
                icon="chevron-up"
                label={t('columns.up', { name: offer.header })}
                isDisabled={index === 0}
                onPress={() => setOffers(moveItem(offers, index, -1))}
              />
              <IconButton
                icon="chevron-down"
                label={t('columns.down', { name: offer.header })}
                isDisabled={index === offers.length - 1}
                onPress={() => setOffers(moveItem(offers, index, 1))}
              />
            </li>
          ))}
        </ol>
      </Stack>
    </Dialog>
  );
}
