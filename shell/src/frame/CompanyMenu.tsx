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

/** The company switch. Renders the company's name, as a menu where the person belongs to several. */
export const CompanyMenu = memo(function CompanyMenu({ session }: CompanyMenuProps) {
  const t = useTexts(texts);
  const { actions, navigation, toast } = usePage();
  const tell = useTellFailure();
  const switchTo = (id: string): void => {
    const target = session.companies.find((company) => company.id === id);
    if (!target || id === session.company.id) return;
    const switchNow = async (): Promise<void> => {
      toast({ tone: 'info', text: t('company.switching', { name: target.name }) });
      await actions.switchCompany(id);
    };
    // Another company may get another composition, so the page is asked for anew, from its start.
    void navigation.leaveFor('/', switchNow).catch(tell);
  };
  return (
    <Menu
      label={t('company.switch')}
      trigger={
        <Button>
          <span className={styles['name']}>{session.company.name}</span>
          <span aria-hidden="true">▾</span>
        </Button>
      }
      items={session.companies.map(({ id, name }) => ({ id, label: name, isSelected: id === session.company.id }))}
      onAction={switchTo}
    />
  );
});
