import Bowser from 'bowser';

/** A device in words, as far as its browser says what it is. */
export interface Device {
  readonly kind: 'desktop' | 'phone' | 'tablet' | 'unknown';
  /** E.g. "WeChat"; null when unknown. */
  readonly browser: string | null;
  /** E.g. "Windows"; null when unknown. */
  readonly system: string | null;
}

const kinds: Readonly<Record<string, Device['kind']>> = { desktop: 'desktop', mobile: 'phone', tablet: 'tablet' };

/** Reads what a browser calls itself. It may lie, so this is for recognising one's own device and for nothing else. */
export function deviceOf(userAgent: string): Device {
  if (userAgent.trim() === '') return { kind: 'unknown', browser: null, system: null };
  const { browser, os, platform } = Bowser.parse(userAgent);
  return { kind: kinds[platform.type ?? ''] ?? 'unknown', browser: named(browser.name), system: named(os.name) };
}

function named(name: string | undefined): string | null {
  return name === undefined || name === '' ? null : name;
}
