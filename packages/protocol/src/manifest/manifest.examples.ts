const hash = `sha384-${'A'.repeat(64)}`;

/** A manifest as the build writes it. */
export const salesManifest = {
  protocol: '1.0',
  app: 'sales',
  title: { 'zh-CN': '销售', 'en-US': 'Sales' },
  version: '1.4.2',
  release: 'sales@1.4.2-3f9c2a1b',
  entry: 'main-Cx81.js',
  scope: 'scope-B7d2.js',
  styles: ['assets/main-9a1c.css'],
  preload: ['assets/orders-77f0.js'],
  texts: {},
  files: [
    { path: 'main-Cx81.js', bytes: 4096, role: 'entry', integrity: hash },
    { path: 'scope-B7d2.js', bytes: 900, role: 'scope', integrity: hash },
    { path: 'assets/orders-77f0.js', bytes: 30_000, role: 'chunk', integrity: hash },
    { path: 'assets/main-9a1c.css', bytes: 2048, role: 'style', integrity: hash },
  ],
  shared: { react: { range: '^19.0.0', version: '19.0.0' } },
  routes: [
    {
      path: '/sales/orders',
      title: { 'zh-CN': '销售订单', 'en-US': 'Orders' },
      icon: 'receipt',
      group: 'business',
      order: 10,
      permission: 'sales.order.read',
      menu: true,
    },
  ],
  permissions: ['sales.order.read'],
  locales: ['zh-CN', 'en-US'],
  build: { tool: '@suanpan/build 0.1.0', time: '2026-11-23T02:24:00.000Z' },
} as const;

/** Broken manifests, each with the field that the error must name and why. */
export const brokenManifests = [
  { why: 'a path that climbs out of the release', field: 'entry', value: { ...salesManifest, entry: '../../etc/passwd' } },
  { why: 'a path that climbs out of a folder', field: 'entry', value: { ...salesManifest, entry: 'assets/../../main.js' } },
  { why: 'a path with a query', field: 'entry', value: { ...salesManifest, entry: 'main.js?x' } },
  { why: 'a path with a backslash', field: 'entry', value: { ...salesManifest, entry: 'assets\\main.js' } },
  { why: 'an absolute address', field: 'scope', value: { ...salesManifest, scope: 'https://example.org/scope.js' } },
  {
    why: 'no integrity',
    field: 'files.0.integrity',
    value: { ...salesManifest, files: [{ ...salesManifest.files[0], integrity: undefined }] },
  },
  {
    why: 'a hash of another kind',
    field: 'files.0.integrity',
    value: { ...salesManifest, files: [{ ...salesManifest.files[0], integrity: 'md5-x' }] },
  },
  {
    why: 'a file of 50 MB',
    field: 'files.0.bytes',
    value: { ...salesManifest, files: [{ ...salesManifest.files[0], bytes: 50_000_000 }] },
  },
  { why: 'a release id of another app', field: 'value', value: { ...salesManifest, release: 'ledger@1.4.2-3f9c2a1b' } },
  { why: 'an entry that is not listed', field: 'value', value: { ...salesManifest, entry: 'other.js' } },
  {
    why: 'a fallback copy that is not listed',
    field: 'value',
    value: { ...salesManifest, shared: { react: { ...salesManifest.shared.react, fallback: 'shared/react.js' } } },
  },
  {
    why: 'a route without a slash',
    field: 'routes.0.path',
    value: { ...salesManifest, routes: [{ ...salesManifest.routes[0], path: 'sales' }] },
  },
  {
    why: 'an action without a page',
    field: 'actions.0.path',
    value: { ...salesManifest, actions: [{ name: 'new-order', title: salesManifest.title }] },
  },
  { why: 'a title in one language only', field: 'title.en-US', value: { ...salesManifest, title: { 'zh-CN': '销售' } } },
  { why: 'a field that the protocol does not know', field: 'extra', value: { ...salesManifest, extra: true } },
] as const;
