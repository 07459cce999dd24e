import { App as AntApp, ConfigProvider, Layout, Menu, theme } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { lazy, Suspense, useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';

const Customers = lazy(() => import('./Customers'));
const Report = lazy(() => import('./Report'));

function Frame() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <Layout style={{ minHeight: '100%' }}>
      <Layout.Sider>
        <Menu
          theme="dark"
          selectedKeys={[pathname]}
          onClick={({ key }) => navigate(key)}
          items={[
            { key: '/customers', label: '客户' },
            { key: '/report', label: '报表' },
          ]}
        />
      </Layout.Sider>
      <Layout.Content style={{ padding: 24 }}>
        <Suspense fallback="载入中">
          <Routes>
            <Route path="/customers" element={<Customers />} />
            <Route path="/report" element={<Report />} />
            <Route path="*" element={<Navigate to="/customers" replace />} />
          </Routes>
        </Suspense>
      </Layout.Content>
    </Layout>
  );
}

export default function App() {
  const [isDark] = useState(() => localStorage.getItem('dark') === 'yes');
  return (
    <ConfigProvider locale={zhCN} theme={{ algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm }}>
      <AntApp style={{ height: '100%' }}>
        <BrowserRouter>
          <Frame />
        </BrowserRouter>
      </AntApp>
    </ConfigProvider>
  );
}
