import { useApolloClient } from '@apollo/client/react';
import { ImportPanel } from '@suanpan/import-kit/import-panel';
import { createImportSession } from '@suanpan/import-kit/import-session';
import { readApart } from '@suanpan/workbook/read-apart';
import { useMemo } from 'react';
import type { OpeningSection } from './opening-draft.ts';
import { openingOffer } from './opening-offers.ts';
import type { TakenRows } from './opening-rows.ts';

/** The most rows of a file, the heads among them. */
const mostRows = 20_001;

interface OpeningImportProps {
  section: OpeningSection;
  /** The first month of the books. */
  period: string;
  /** Takes the rows of a file in which nothing is wrong; whether they were taken. */
  onTake: (rows: TakenRows) => Promise<boolean>;
}

/** Brings the lines of one part in from a file. Renders a `<section>`. */
export function OpeningImport({ section, period, onTake }: OpeningImportProps) {
  const client = useApolloClient();
  const offer = useMemo(() => openingOffer(section, period), [section, period]);
  const session = useMemo(() => createImportSession({ read: (file, signal) => readApart(file, mostRows, signal) }, offer), [offer]);
  return (
    <ImportPanel
      session={session}
      offers={[offer]}
      onTake={(seen) => {
        void onTake(seen).then((isTaken) => isTaken && session.choose(client, offer));
      }}
    />
  );
}
