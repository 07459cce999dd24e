import type { ReactNode } from 'react';
import { AppFrame } from '../src/app-frame/AppFrame.tsx';
import { AvatarButton } from '../src/avatar/AvatarButton.tsx';
import { Button } from '../src/button/Button.tsx';
import { IconButton } from '../src/button/IconButton.tsx';
import { Icon } from '../src/icons/Icon.tsx';
import { Menu } from '../src/menu/Menu.tsx';
import { SearchField } from '../src/search-field/SearchField.tsx';
import { Seal } from '../src/seal/Seal.tsx';
import { TabStrip } from '../src/tab-strip/TabStrip.tsx';
import type { GalleryState } from './gallery-state.ts';
import { useWords } from './gallery-state.ts';

export interface GalleryFrameProps {
  state: GalleryState;
  onGo: (href: string) => void;
  children: ReactNode;
}

/** The house around the gallery's pages, with switches for language and theme. */
export function GalleryFrame({ state, onGo, children }: GalleryFrameProps) {
  const t = useWords();
  const item = (page: string, label: string, badge?: string) => ({
    id: page,
    label,
    href: addressOf(state, { page }),
    isCurrent: state.page === page,
    badge,
  });
  const main = [
    item('workbench', t('工作台', 'Home')),
    item('list', t('列表', 'List'), '3'),
    item('document', t('单据', 'Document')),
    item('fields', t('表单', 'Fields')),
  ];
  return (
    <AppFrame
      brand={
        <>
          <Seal />
          Suanpan
        </>
      }
      companySwitcher={<CompanySwitcher />}
      search={
        <SearchField
          label={t('搜索单据、客户、商品、功能', 'Search documents, customers, products')}
          value=""
          onChange={() => undefined}
          shortcut="⌘ K"
        />
      }
      actions={<Actions state={state} onGo={onGo} />}
      navigation={[
        { items: main.slice(0, 1) },
        { label: t('业务', 'Business'), items: main.slice(1) },
        {
          label: t('其他', 'Others'),
          items: [item('states', t('状态与浮层', 'States and overlays')), item('sign-in', t('登录', 'Sign in'))],
        },
      ]}
      phoneItems={main}
      onNavigate={onGo}
      tabs={<Tabs state={state} onGo={onGo} />}
    >
      {children}
    </AppFrame>
  );
}

function CompanySwitcher() {
  const t = useWords();
  return (
    <Menu
      label={t('公司', 'Company')}
      trigger={
        <Button>
          {t('杭州云栖茶业', 'Yunqi Tea')}
          <Icon name="chevron-down" />
        </Button>
      }
      items={[
        { id: 'a', label: t('杭州云栖茶业有限公司', 'Yunqi Tea Ltd'), isSelected: true },
        { id: 'b', label: t('绍兴柯桥贸易有限公司', 'Keqiao Trading Ltd'), isSelected: false },
      ]}
    />
  );
}

function Actions({ state, onGo }: Pick<GalleryFrameProps, 'state' | 'onGo'>) {
  const t = useWords();
  return (
    <>
      <IconButton label={t('消息', 'Notices')} icon="bell" />
      <Menu
        label={t('我的', 'Me')}
        trigger={<AvatarButton name={t('李四', 'Li')} label={t('我的菜单', 'My menu')} />}
        placement="bottom end"
        onAction={(id) => onGo(id)}
        items={[
          { id: addressOf(state, { locale: 'zh-CN' }), label: '中文', isSelected: state.locale === 'zh-CN' },
          { id: addressOf(state, { locale: 'en-US' }), label: 'English', isSelected: state.locale === 'en-US' },
          { id: addressOf(state, { theme: 'dark' }), label: t('深色', 'Dark'), isSelected: state.theme === 'dark' },
          { id: addressOf(state, { theme: 'light' }), label: t('浅色', 'Light'), isSelected: state.theme === 'light' },
        ]}
      />
    </>
  );
}

function Tabs({ state, onGo }: Pick<GalleryFrameProps, 'state' | 'onGo'>) {
  const t = useWords();
  return (
    <TabStrip
      label={t('打开的页面', 'Open pages')}
      onNavigate={onGo}
      onClose={() => undefined}
      tabs={[
        { id: 'w', label: t('工作台', 'Home'), href: addressOf(state, { page: 'workbench' }), isCurrent: state.page === 'workbench' },
        {
          id: 'l',
          label: t('销售订单', 'Orders'),
          href: addressOf(state, { page: 'list' }),
          isCurrent: state.page === 'list',
          canClose: true,
        },
        {
          id: 'd',
          label: 'XSDD-2026-0129',
          href: addressOf(state, { page: 'document' }),
          isCurrent: state.page === 'document',
          canClose: true,
          isDirty: true,
        },
      ]}
    />
  );
}

function addressOf(state: GalleryState, next: Partial<GalleryState>): string {
  return `?${new URLSearchParams({ ...state, ...next }).toString()}`;
}
