import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { ReadAccountQuery } from '../data/read-account.generated.ts';
import { useT } from '../texts.ts';

interface AccountFactsProps {
  account: NonNullable<ReadAccountQuery['account']>;
}

/** What an account is, read-only. */
export function AccountFacts({ account }: AccountFactsProps) {
  const t = useT();
  const { parent } = account;
  return (
    <DescriptionList
      layout="columns"
      items={[
        { id: 'code', label: t('account.code'), value: account.code },
        { id: 'category', label: t('account.category'), value: t(`category.${account.category}`) },
        { id: 'direction', label: t('account.direction'), value: t(`direction.${account.direction}`) },
        {
          id: 'parent',
          label: t('account.parent'),
          value: parent ? <TextLink href={`/ledger/accounts/${parent.id}`}>{`${parent.code} ${parent.name}`}</TextLink> : t('account.none'),
        },
        { id: 'posting', label: t('account.posting'), value: t(account.isLeaf ? 'account.isLeaf' : 'account.isNoLeaf') },
        { id: 'origin', label: t('account.origin'), value: t(account.isStandard ? 'account.isStandard' : 'account.isOwn') },
        { id: 'status', label: t('account.status'), value: t(account.enabled ? 'account.inUse' : 'account.outOfUse') },
      ]}
    />
  );
}
