import { useHost } from '@suanpan/app-kit/use-host';
import { useSavesForOthers } from '@suanpan/document-kit/use-saves-for-others';
import { useKeptDraft } from '@suanpan/document-kit/use-kept-draft';
import { useState } from 'react';
import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import { useT } from '../texts.ts';
import { useVoucherName } from '../vouchers/use-voucher-name.ts';
import { voucherDraftForm } from './voucher-draft-form.ts';
import { type DraftVersion, useSaveVoucher } from './use-save-voucher.ts';
import { newVoucher, type VoucherDraft } from './voucher-draft.ts';
import { hasProblems, noProblems, ownProblems, refusedProblems, type VoucherProblems } from './voucher-problems.ts';

/** What is done with a voucher that is typed: kept as a draft, posted, or posted and followed by another one. */
export type Finish = 'draft' | 'post' | 'post-and-new';

/** What a form begins with, and what follows it. */
export interface VoucherFormRules {
  readonly initial: VoucherDraft;
  /** The draft that is changed; null for a new voucher. */
  readonly replaces: DraftVersion | null;
  /** The name under which it is kept while it is typed; that of new vouchers when absent. */
  readonly keptAs?: string | undefined;
  /** Begins another one, after this one was posted. */
  readonly onNext: (next: VoucherDraft) => void;
}

/** The state of the form: the voucher that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useVoucherForm({ initial, replaces, keptAs = 'voucher:new', onNext }: VoucherFormRules) {
  const t = useT();
  const follow = useFollow(onNext);
  const kept = useKeptDraft(replaces ? `voucher:${replaces.id}:${replaces.version}` : keptAs, { initial, form: voucherDraftForm });
  const { save, isPending } = useSaveVoucher(replaces);
  const [problems, setProblems] = useState<VoucherProblems>(noProblems);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { draft } = kept;

  const finish = async (how: Finish): Promise<void> => {
    if (isPending) return;
    const own = ownProblems(draft, {
      summary: t('entry.summaryMissing'),
      account: t('entry.accountMissing'),
      amount: t('entry.amountMissing'),
      controlled: t('entry.controlled'),
      lines: t('entry.linesMissing'),
      unbalanced: t('entry.unbalanced'),
      papers: t('entry.papersWrong'),
    });
    setProblems(own);
    setRefusal(hasProblems(own) ? t('entry.incomplete') : null);
    if (hasProblems(own)) return;
    const result = await save(draft, how !== 'draft');
    if ('failure' in result) {
      setProblems(refusedProblems(result.failure, draft));
      setRefusal(`${result.failure.message} (${result.failure.code})`);
      return;
    }
    kept.forget();
    follow(how, result.saved, draft);
  };
  return { kept, isPending, problems, refusal, finish };
}

/** Returns what tells of a voucher that was saved, and leads on: to it, or to a new one. */
function useFollow(onNext: (next: VoucherDraft) => void) {
  const t = useT();
  const { navigation, ui } = useHost();
  const nameOf = useVoucherName();
  const savedKey = useSavesForOthers() ? 'done.savedForPosting' : 'done.draftSaved';
  return (how: Finish, { id, number, vouchers: [voucher] }: JournalFragment, { date, word }: VoucherDraft): void => {
    if (how === 'draft' || !voucher) {
      ui.toast({ tone: 'success', text: t(savedKey, { number }) });
      navigation.go(`/ledger/journals/${id}`, { replace: true });
      return;
    }
    const href = `/ledger/vouchers/${voucher.id}`;
    const text = t('done.posted', { number: nameOf(voucher) });
    if (how === 'post') {
      ui.toast({ tone: 'success', text });
      navigation.go(href, { replace: true });
      return;
    }
    ui.toast({ tone: 'success', text, action: { label: t('action.look'), run: () => navigation.openTab(href) } });
    onNext(newVoucher(date, word));
  };
}
