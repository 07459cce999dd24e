import { useHost } from '@suanpan/app-kit/use-host';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { Menu } from '@suanpan/shared-ui/menu';
import { useState } from 'react';
import { useT } from '../texts.ts';
import { documentAddress, kindsFor, documentKinds } from './document-wish.ts';
import { IgnoreDialog } from './IgnoreDialog.tsx';
import styles from './MatchBar.module.css';
import type { useBankBoard } from './use-bank-board.ts';

interface MatchBarProps {
  cashAccountId: string;
  board: ReturnType<typeof useBankBoard>;
}

/** What is chosen on both sides comes to, and what can be done with it. Renders nothing while nothing is chosen. */
export function MatchBar({ cashAccountId, board }: MatchBarProps) {
  const t = useT();
  const [isIgnoring, setIgnoring] = useState(false);
  const { chosenLines, sums, canMatch, matchChosen, isPending, lineSelection, movementSelection } = board;
  const count = lineSelection.selectedKeys.size + movementSelection.selectedKeys.size;
  useShortcut({ keys: 'mod+Enter', label: t('bank.match'), run: canMatch && !isPending ? () => void matchChosen() : undefined });
  if (count === 0) return null;
  const difference = sums.lines - sums.movements;
  return (
    <div className={styles['bar']} role="group" aria-label={t('bank.chosen')}>
      <div className={styles['sums']} role="status">
        <span>
          {t('bank.chosenLines', { count: chosenLines.length })} <Amount value={fenToDecimal(sums.lines)} />
        </span>
        <span>
          {t('bank.chosenMovements', { count: movementSelection.selectedKeys.size })} <Amount value={fenToDecimal(sums.movements)} />
        </span>
        <span className={difference === 0 ? undefined : styles['uneven']}>
          {t('bank.difference')} <Amount value={fenToDecimal(difference)} />
        </span>
      </div>
      <Inline>
        <Button onPress={board.clear}>{t('bank.clear')}</Button>
        {chosenLines.length === 1 && <WriteDocument cashAccountId={cashAccountId} line={chosenLines[0]} />}
        {chosenLines.length > 0 && <Button onPress={() => setIgnoring(true)}>{t('bank.ignore')}</Button>}
        <Button tone="primary" shortcut="mod+Enter" isDisabled={!canMatch} isPending={isPending} onPress={() => void matchChosen()}>
          {t('bank.match')}
        </Button>
      </Inline>
      {isIgnoring && <IgnoreDialog cashAccountId={cashAccountId} board={board} onClose={() => setIgnoring(false)} />}
    </div>
  );
}

interface WriteDocumentProps {
  cashAccountId: string;
  line: ReturnType<typeof useBankBoard>['chosenLines'][number] | undefined;
}

/** Leads to the form of a document that the line stands for, filled in. */
function WriteDocument({ cashAccountId, line }: WriteDocumentProps) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('money.document.write');
  if (line === undefined || !canWrite) return null;
  return (
    <Menu
      label={t('bank.write')}
      placement="top start"
      trigger={<Button>{t('bank.write')}</Button>}
      items={kindsFor(line).map((kind) => ({ id: kind, label: t(`bank.write.${kind}`) }))}
      onAction={(id) => {
        const kind = documentKinds.find((each) => each === id);
        if (kind) navigation.openTab(documentAddress(kind, cashAccountId, line));
      }}
    />
  );
}
