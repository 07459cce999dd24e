import { createParcelEngine } from './parcel-engine.ts';
import { whenIdle } from './when-idle.ts';

/** qiankun, once a page: it comes when the browser is idle after the first app. */
export const parcelEngine = createParcelEngine(
  () => import('./start-parcel.ts'),
  (go) => void whenIdle(go),
);
