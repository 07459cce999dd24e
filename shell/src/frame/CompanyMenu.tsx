import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { Button } from '@suanpan/shared-ui/button';
import { Menu } from '@suanpan/shared-ui/menu';
import { memo } from 'react';
import { texts } from '../texts.ts';
import styles from './CompanyMenu.module.css';
import { usePage } from './page-context.tsx';
import { useTellFailure } from './use-tell-failure.ts';

interface CompanyMenuProps {
  session: Session;
}

/** The company switch. Renders the company's name, as a menu of the person's companies that ends with the way to a new one. */
export const CompanyMenu = memo(function CompanyMenu({ session }: CompanyMenuProps) {
  const t = useTexts(texts);
  const page = usePage();
  const tell = useTellFailure();
  return (
    <Menu
      label={t('company.switch')}
      trigger={
        <Button>
          <span className={styles['name']}>{session.company.name}</span>
          <span aria-hidden="true">▾</span>
        </Button>
      }
      items={[
        ...session.companies.map(({ id, name }) => ({ id, label: name, isSelected: id === session.company.id })),
        // Under the own account, so that no page has to name another route.
        { id: 'new', label: t('company.new'), href: '/settings/account/new' },
      ]}
      onAction={(id) => void import('../session/switch-company.ts').then((late) => late.switchCompany(page, session, id)).catch(tell)}
    />
  );
});
