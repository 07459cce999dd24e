import { useApolloClient } from '@apollo/client/react';
import { useSession } from '@suanpan/app-kit/use-session';
import { useStore } from '@suanpan/app-kit/use-store';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import type { ImportOffer } from '../files/import-offer.ts';
import type { ImportSession, SeenFile } from '../session/import-session.ts';
import { ImportTexts } from '../texts/ImportTexts.tsx';
import { useImportT } from '../texts/import-words.ts';
import { CheckedFile } from './CheckedFile.tsx';
import { CheckingFile } from './CheckingFile.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { WrittenFile } from './WrittenFile.tsx';

interface ImportPanelProps {
  /** The import of the page. */
  session: ImportSession;
  /** What the person may import, at least one; what a form takes is one that its page says. */
  offers: readonly [ImportOffer, ...ImportOffer[]];
  /** Takes the rows of a file in which nothing is wrong, in the place of writing them. */
  onTake?: (taken: SeenFile) => void;
}

/** Brings data in from a file: template, file, check, and all rows at once or none. Renders a `<section>`. */
export function ImportPanel(props: ImportPanelProps) {
  return (
    <ImportTexts>
      <PanelOfImport {...props} />
    </ImportTexts>
  );
}

function PanelOfImport({ session, offers, onTake }: ImportPanelProps) {
  const t = useImportT();
  const { locale } = useSession();
  const client = useApolloClient();
  const state = useStore(session);
  const offer = offers.find(({ kind }) => kind === state.offer.kind) ?? offers[0];
  const isBusy = state.step === 'checking' || state.step === 'writing';
  return (
    <Panel title={t('import.title')}>
      <Stack gap="wide">
        {onTake === undefined && (
          <FilterChips
            label={t('import.what')}
            value={offer.kind}
            options={(isBusy ? [offer] : offers).map(({ kind, title }) => ({ value: kind, label: title[locale] }))}
            onChange={(value) => session.choose(client, offers.find(({ kind }) => kind === value) ?? offer)}
          />
        )}
        {state.step === 'choosing' && (
          <ChooseFile
            offer={offer}
            failure={state.failure}
            onChoose={(file) => {
              if (offer !== state.offer) session.choose(client, offer);
              void session.check(client, file);
            }}
          />
        )}
        {state.step === 'checking' && <CheckingFile name={state.name} done={state.done} total={state.total} goesOn={session.hasJobs} />}
        {(state.step === 'checked' || state.step === 'writing') && (
          <CheckedFile
            seen={state}
            failure={state.failure}
            isWriting={state.step === 'writing'}
            isTaken={onTake !== undefined}
            onChoose={(file) => void session.check(client, file)}
            onBack={() => session.choose(client, offer)}
            onWrite={() => {
              if (onTake === undefined) void session.write(client);
              else onTake(state);
            }}
          />
        )}
        {state.step === 'written' && <WrittenFile offer={offer} job={state.job} onNext={() => session.choose(client, offer)} />}
      </Stack>
    </Panel>
  );
}
