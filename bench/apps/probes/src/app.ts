import { allProbes } from '../../../src/isolation/probes/all-probes.ts';
import type { Log } from '../../../src/isolation/probes/probe.ts';
import './probes.css';

/** The way by which the driver has the app run its part of a probe. */
export interface ProbeElement extends HTMLElement {
  runProbe?: (id: string, step: string, log: Log) => Promise<unknown>;
}

let page: ProbeElement | undefined;

export function mount(container: HTMLElement): void {
  page = document.createElement('main');
  page.dataset['probeApp'] = __RELEASE__ === '1' ? __APP__ : `${__APP__}@${__RELEASE__}`;
  page.innerHTML = `<h1 class="probe-title">${__APP__}</h1>
<p class="own-card">A card</p>
<p class="probe-pulse">A pulse</p>
<p id="probe-dup" class="own-dup">Own node</p>
<input class="own-input" value="text"><button type="button" class="own-button">Press</button>`;
  const own = page;
  page.runProbe = async (id, step, log) => {
    const probe = allProbes.find((one) => one.id === id);
    return probe?.run?.({ app: __APP__, release: __RELEASE__, container: own, step, log });
  };
  container.append(page);
}

export function unmount(): void {
  page?.remove();
  page = undefined;
}
