import { Button } from '@suanpan/shared-ui/button';
import { type ChangeEvent, useRef } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';
import { attachableTypes } from './attachment.ts';
import styles from './Attachments.module.css';

interface ChooseFilesProps {
  onChoose: (files: readonly File[]) => void;
}

/** The ways to choose files; a device that is touched has one to its camera. */
export function ChooseFiles({ onChoose }: ChooseFilesProps) {
  const t = useDocumentT();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onChoose([...(target.files ?? [])]);
    // The same file can be chosen once more.
    target.value = '';
  };
  return (
    <div className={styles.ways}>
      <span className={styles.camera}>
        <Button size="small" onPress={() => camera.current?.click()}>
          {t('attachment.photo')}
        </Button>
      </span>
      <Button size="small" onPress={() => files.current?.click()}>
        {t('attachment.add')}
      </Button>
      <span className={styles.hint}>{t('attachment.hint')}</span>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={attachableTypes.join(',')}
        aria-label={t('attachment.add')}
        onChange={choose}
      />
      <input ref={camera} type="file" hidden accept="image/jpeg,image/png,image/webp" capture="environment" onChange={choose} />
    </div>
  );
}
