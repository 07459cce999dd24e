import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { Held } from '@suanpan/app-kit/held';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { ActFailure } from '@suanpan/document-kit/act-failure';
import { Button } from '@suanpan/shared-ui/button';
import { Inline } from '@suanpan/shared-ui/inline';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { MatchInputInvoiceDocument } from '../data/match-input-invoice.generated.ts';
import { fenOf } from '../invoices/invoice-amounts.ts';
import { draftMatches, sentMatches } from '../invoices/invoice-draft.ts';
import { InvoiceReader } from '../invoices/InvoiceReader.tsx';
import { MatchLines } from '../invoices/MatchLines.tsx';
import type { Invoice } from '../invoices/use-invoice.ts';
import { useMatchCandidates } from '../invoices/use-match-candidates.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface InvoiceMatchPageProps {
  id: string;
}

/** Where an approved invoice, some of which is for nothing yet, is matched. */
export function InvoiceMatchPage({ id }: InvoiceMatchPageProps) {
  return (
    <InvoiceReader id={id}>
      {(invoice, reload) => (
        <Held value={invoice}>
          {(held) =>
            held.allowedActions.includes('MATCH') ? <Matching key={held.version} invoice={held} onReload={reload} /> : <MissingPage />
          }
        </Held>
      )}
    </InvoiceReader>
  );
}

function Matching({ invoice, onReload }: { invoice: Invoice; onReload: () => void }) {
  const t = useT();
  const { navigation } = useHost();
  const { id, supplier, red, redOf, invoiceNumber } = invoice;
  const [matches, setMatches] = useState(() => draftMatches(invoice));
  const candidates = useMatchCandidates({ supplierId: supplier.id, red, redOfId: redOf?.id ?? null, own: invoice.matches });
  const { isPending, refusal, save } = useSaveMatches(invoice);
  const title = t('invoice.matchTitle', { number: invoiceNumber });
  const [net, tax] = [Math.abs(fenOf(invoice.net)), Math.abs(fenOf(invoice.tax))];
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} subtitle={supplier.name} onBack={() => navigation.openTab(`/purchasing/invoices/${id}`)} />
      <Stack>
        <ActFailure failure={refusal} onReload={onReload} />
        <MatchLines
          id="matches"
          candidates={candidates}
          matches={matches}
          invoice={{ net, tax, gross: net + tax }}
          red={red}
          error={undefined}
          onChange={setMatches}
        />
        <Inline>
          <Button tone="primary" isPending={isPending} onPress={() => void save(sentMatches(matches))}>
            {t('invoice.saveMatches')}
          </Button>
        </Inline>
      </Stack>
    </>
  );
}

function useSaveMatches({ id, version, number }: Invoice) {
  const t = useT();
  const { navigation, ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [match, { loading }] = useMutation(MatchInputInvoiceDocument);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const save = async (matches: ReturnType<typeof sentMatches>): Promise<void> => {
    setRefusal(null);
    try {
      await match({ variables: { id, version, matches } });
      ui.toast({ tone: 'success', text: t('invoice.matchesSaved', { number }) });
      navigation.go(`/purchasing/invoices/${id}`, { replace: true });
    } catch (error) {
      setRefusal(describeFailure(error));
    }
  };
  return { isPending: loading, refusal, save };
}
