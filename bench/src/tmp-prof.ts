import { readFileSync, readdirSync } from 'node:fs';
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { withBothSides } from './loading/with-both-sides.ts';
import { openProfile, timeToContent } from './loading/browser-run.ts';
import { conditions, imposeCondition } from './conditions/conditions.ts';
const maps = new Map<string, TraceMap | null>();
const dirs = ['shell/dist', 'apps/sales/dist', 'apps/workbench/dist'];
function mapOf(url: string): TraceMap | null {
  if (maps.has(url)) return maps.get(url)!;
  let m: TraceMap | null = null;
  if (/\/spa\//.test(url)) try { m = new TraceMap(readFileSync('bench/dist/spa/' + url.replace(/.*\/spa\//, '') + '.map', 'utf8')); } catch {}
  const match = /\/releases\/([^/]+)\/(.*)$/.exec(url);
  if (match) for (const d of dirs) try { m = new TraceMap(readFileSync(`${d}/${match[1]}/${match[2]}.map`, 'utf8')); } catch {}
  maps.set(url, m); return m;
}
const W = Number(process.argv[4] ?? 20);
await withBothSides(async (browser, { url, cookie }) => {
  const side = (process.argv[3] ?? 'ours') as 'ours' | 'baseline';
  for (const round of [0, 1, 2]) {
    const context = await openProfile(browser, { url, cookie, side });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await imposeCondition(cdp, conditions[Number(process.argv[2] ?? 1)]!);
    if (round === 2) { await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 }); await cdp.send('Profiler.start'); }
    const t = await timeToContent(page, `${url}/sales/orders`, 'table a[href^="/sales/orders/"]');
    const origin = await page.evaluate(() => performance.now());
    console.log(side, Math.round(t));
    if (round === 2) {
      const { profile } = await cdp.send('Profiler.stop') as any;
      const byId = new Map(profile.nodes.map((n: any) => [n.id, n])); const par = new Map();
      for (const n of profile.nodes) for (const c of n.children ?? []) par.set(c, n.id);
      const label = (n: any) => { const cf = n.callFrame; if (!cf.url) return cf.functionName; const m = mapOf(cf.url); if (!m) return cf.functionName + '@' + cf.url.split('/').pop(); const o = originalPositionFor(m, { line: cf.lineNumber + 1, column: cf.columnNumber }); return (o.name ?? cf.functionName) + '@' + (o.source === null ? cf.url.split('/').pop() + ':' + cf.lineNumber + ':' + cf.columnNumber : String(o.source)).replace(/.*node_modules\//, 'nm/').replace(/.*\.\.\//, '') ; };
      const total = new Map<string, number>(); const self = new Map<string, number>();
      let at = 0; const buckets: Map<string, number>[] = [];
      const tEnd = profile.endTime; 
      profile.samples.forEach((s: number, i: number) => {
        const dt = profile.timeDeltas[i]; at += dt; const b = Math.floor(at / 1000 / W);
        const node: any = byId.get(s); const l = label(node);
        if (l === '(idle)' || l === '(program)') { (buckets[b] ??= new Map()).set(l, (buckets[b]!.get(l) ?? 0) + dt); return; }
        if (/Temporal|memoryOf|personal-memory|sharedBy|follow@|appendChild|@$|useDisplayNames|DateFormatter/.test(l)) { const chain=[]; for (let id = s; id && chain.length<7; id = par.get(id)) chain.push(label(byId.get(id)).split('/').pop()); const c=chain.join(' < '); total.set('CHAIN '+c,(total.get('CHAIN '+c)??0)+dt);} self.set(l, (self.get(l) ?? 0) + dt);
        const seen = new Set<string>(); let top = l;
        for (let id = s; id; id = par.get(id)) { const n: any = byId.get(id); const k = label(n); if (!seen.has(k)) { seen.add(k); total.set(k, (total.get(k) ?? 0) + dt); } if (n.callFrame.url) top = k; }
        (buckets[b] ??= new Map()).set(top, (buckets[b]!.get(top) ?? 0) + dt);
      });
      console.log('--- entry of stack by bucket');
      buckets.forEach((m, i) => { if (i * W < t + 200) console.log(i * W, [...m].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([k, v]) => `${(v / 1000).toFixed(0)} ${k}`).join(' | ')); });
      console.log('--- total'); for (const [k, v] of [...total].sort((a, b) => b[1] - a[1]).slice(0, 70)) console.log((v / 1000).toFixed(1), k);
      console.log('--- self'); for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log((v / 1000).toFixed(1), k);
    }
    await context.close();
  }
});
