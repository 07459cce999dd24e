import { withBothSides } from './loading/with-both-sides.ts';
import { openProfile, timeToContent } from './loading/browser-run.ts';
import { conditions, imposeCondition } from './conditions/conditions.ts';
await withBothSides(async (browser, { url, cookie }) => {
  for (const side of ['ours', 'baseline'] as const) for (const round of [0, 1]) {
    const context = await openProfile(browser, { url, cookie, side });
    const page = await context.newPage();
    await imposeCondition(await context.newCDPSession(page), conditions[Number(process.argv[2] ?? 1)]!);
    await page.addInitScript({content:"performance.setResourceTimingBufferSize(500); new PerformanceObserver(l=>{for(const e of l.getEntries())(globalThis.__lt??=[]).push([Math.round(e.startTime),Math.round(e.duration)])}).observe({type:'longtask',buffered:true})"});
    const t = await timeToContent(page, `${url}/sales/orders`, 'table a[href^="/sales/orders/"]');
    const list = await page.evaluate(() => ({lt:(globalThis as any).__lt, paint: performance.getEntriesByType('paint').map(e=>[e.name,Math.round(e.startTime)]), nav: Math.round((performance.getEntriesByType('navigation')[0] as any).responseEnd), r:performance.getEntriesByType('resource').map((e: any) => [Math.round(e.startTime), Math.round(e.responseEnd), e.encodedBodySize, e.decodedBodySize, e.name.replace(/^https?:\/\/[^/]+/, '')])}));
    if (round) { console.log('==', side, Math.round(t), JSON.stringify(list.paint), 'html', list.nav, 'long', JSON.stringify(list.lt)); let sum=0; for (const r of list.r) { console.log(r.join('\t')); if(r[1]<t) sum+=r[2] as number; } console.log('sum before', sum); }
    await context.close();
  }
});
