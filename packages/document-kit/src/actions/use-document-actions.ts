import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { formatAmount } from '@suanpan/money/format-amount';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { useState } from 'react';
import { documentReference } from '../documents/document-reference.ts';
import { documentAmount, partyName } from '../documents/document-row.ts';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';

/** The mutations of an app that keeps documents; each answers with the whole document, so that its page follows. */
export interface DocumentMutations {
  readonly approve: TypedDocumentNode<unknown, { id: string; version: number }>;
  readonly void: TypedDocumentNode<unknown, { id: string; version: number; reason: string; date?: string | null }>;
  /** Answers with the document and the attachments that are left; absent where documents have none. */
  readonly removeAttachment?: TypedDocumentNode<unknown, { id: string }>;
}

type Act = 'approve' | 'void';

/** Why a document is voided, and the day of the red document of one that is posted. */
export interface VoidEntries {
  readonly reason: string;
  readonly date: string | null;
}

/**
 * What a person can do to a document beyond editing it; each tells how it went. `approve` asks first, since it cannot be taken back.
 *
 * A refusal is kept, so that it is shown where the act was begun until something else is tried.
 */
export function useDocumentActions(document: DocumentView, mutations: DocumentMutations) {
  const t = useDocumentT();
  const { ui, messages } = useHost();
  const agreed = useAgreed(document);
  const describeFailure = useDescribeFailure();
  const [pending, setPending] = useState<Act | null>(null);
  const [failed, setFailed] = useState<{ readonly act: Act; readonly failure: Failure } | null>(null);
  const [approve] = useMutation(mutations.approve);
  const [voidIt] = useMutation(mutations.void);
  const { id, version, number, type } = document;

  const run = async (act: Act, work: () => Promise<unknown>): Promise<boolean> => {
    setPending(act);
    setFailed(null);
    try {
      await work();
      const title = t(`done.${act}`, { type: t(`type.${type}`), number });
      ui.toast({ tone: 'success', text: title });
      messages.publish(noticesNotify, { id: `${id}:${version}:${act}`, title, tone: 'success', reference: documentReference(document) });
      return true;
    } catch (error) {
      setFailed({ act, failure: describeFailure(error) });
      return false;
    } finally {
      setPending(null);
    }
  };
  return {
    pending,
    failureOf: (act: Act) => (failed?.act === act ? failed.failure : null),
    forgetFailure: () => setFailed(null),
    approve: async () => (await agreed()) && run('approve', () => approve({ variables: { id, version } })),
    voidIt: ({ reason, date }: VoidEntries) => run('void', () => voidIt({ variables: { id, version, reason, date } })),
  };
}

/** Returns what asks whether a document is approved, with whom it is and what it comes to. */
function useAgreed(document: DocumentView): () => Promise<boolean> {
  const t = useDocumentT();
  const { ui } = useHost();
  const { type, number } = document;
  const amount = documentAmount(document);
  const { cashAccount, cashAmount } = document;
  const cash =
    type === 'SALE' && cashAccount ? t('cash.into', { amount: formatAmount(cashAmount ?? amount ?? '0'), account: cashAccount.name }) : '';
  const facts = [partyName(document), amount === null ? '' : formatAmount(amount), cash].filter((part) => part !== '');
  return () =>
    ui.confirm({
      title: t('approve.confirm', { type: t(`type.${type}`), number }),
      body: facts.length === 0 ? t('approve.body') : t('approve.bodyOf', { facts: facts.join(' · '), body: t('approve.body') }),
      confirmLabel: t('act.approve'),
    });
}
