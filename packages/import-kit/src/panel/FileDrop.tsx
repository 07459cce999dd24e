import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { useDroppedFiles } from '@suanpan/shared-ui/use-dropped-files';
import { type ChangeEvent, useRef } from 'react';
import { useImportT } from '../texts/import-words.ts';
import styles from './FileDrop.module.css';

interface FileDropProps {
  onChoose: (file: File) => void;
}

/** Where a file is dropped, or chosen by a button. */
export function FileDrop({ onChoose }: FileDropProps) {
  const t = useImportT();
  const input = useRef<HTMLInputElement>(null);
  const take = ([file]: readonly File[]): void => {
    if (file !== undefined) onChoose(file);
  };
  const { isOver, handlers } = useDroppedFiles(true, take);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    take([...(target.files ?? [])]);
    // The same file can be chosen once more, when it was corrected.
    target.value = '';
  };
  return (
    <div className={styles.drop} data-over={isOver || undefined} {...handlers}>
      <Icon name="download" className={styles.icon} />
      <p className={styles.text}>{t('import.drop')}</p>
      <Button tone="primary" onPress={() => input.current?.click()}>
        {t('import.choose')}
      </Button>
      <p className={styles.hint}>{t('import.limits')}</p>
      <input ref={input} type="file" hidden accept=".xlsx,.csv,.txt" aria-label={t('import.choose')} onChange={choose} />
    </div>
  );
}
