import { ApolloProvider } from '@apollo/client/react';
import { HostProvider } from '@suanpan/app-kit/use-host';
import type { Session } from '@suanpan/protocol/session';
import { AppFrame } from '@suanpan/shared-ui/app-frame';
import { AvatarButton } from '@suanpan/shared-ui/avatar-button';
import { Button } from '@suanpan/shared-ui/button';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { Menu } from '@suanpan/shared-ui/menu';
import { useEffect, useMemo, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { createSpaClient, createSpaHost } from './spa-host.ts';
import { routes } from './routes.ts';

interface SpaProps {
  session: Session;
}

const menu = [
  { id: 'home', items: [{ id: '/workbench', label: '工作台', href: '/workbench' }] },
  {
    id: 'business',
    label: '业务',
    items: [
      { id: '/sales/orders', label: '销售订单', href: '/sales/orders' },
      { id: '/sales/customers', label: '客户', href: '/sales/customers' },
    ],
  },
];

/** The same frame and pages, without a shell, a sandbox or an import map. */
export function Spa({ session }: SpaProps) {
  return (
    <LocaleProvider locale={session.locale}>
      <Router>
        <Frame session={session} />
      </Router>
    </LocaleProvider>
  );
}

function Frame({ session }: SpaProps) {
  const [path, go] = useLocation();
  const client = useMemo(createSpaClient, []);
  const host = useMemo(() => createSpaHost(session, go), [session, go]);
  const wanted = routes.find((route) => route.owns(path));
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    if (wanted?.page()) setShown(wanted);
    else void wanted?.load(session.locale).then(() => setShown(wanted));
  }, [wanted, session.locale]);
  const Page = (wanted?.page() ? wanted : shown)?.page();
  return (
    <AppFrame
      brand="Suanpan"
      companySwitcher={<Menu label="company" trigger={<Button>{session.company.name}</Button>} items={[]} />}
      actions={<Menu label="account" trigger={<AvatarButton name={session.user.name} label="account" />} items={[]} />}
      navigation={menu.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, isCurrent: path.startsWith(item.href) })) }))}
      onNavigate={go}
    >
      <HostProvider value={host}>
        <ApolloProvider client={client}>{Page && <Page key={(wanted ?? shown)?.name} />}</ApolloProvider>
      </HostProvider>
    </AppFrame>
  );
}
