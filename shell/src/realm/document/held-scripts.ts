interface HeldScriptOptions {
  readonly document: Document;
  /** Where the files of the app's release are. */
  readonly base: string;
  readonly report: (error: Error) => void;
}

/** Types of script elements that the browser does not run. */
const inert = /^(application\/(ld\+)?json|text\/(template|html|plain)|speculationrules)$/i;

/** What was asked of a script element that is held back. */
interface Asked {
  type: string;
  src: string;
}

const asked = new WeakMap<Element, Asked>();

/**
 * Makes a script element that the browser does not run: its code would run in the page's own window.
 *
 * A module of the app's own release is bound to its scope and may run, by import.
 */
export function createHeldScript(document: Document): HTMLScriptElement {
  const script = document.createElement('script');
  const wanted: Asked = { type: '', src: '' };
  asked.set(script, wanted);
  script.setAttribute('type', 'text/suanpan-held');
  for (const name of ['type', 'src'] as const) {
    Object.defineProperty(script, name, {
      configurable: true,
      get: () => wanted[name],
      set(value: unknown) {
        wanted[name] = String(value);
        if (name === 'type' && inert.test(wanted.type)) script.setAttribute('type', wanted.type);
      },
    });
  }
  Object.defineProperty(script, 'setAttribute', {
    configurable: true,
    value(name: string, value: string) {
      if (name === 'type' || name === 'src') script[name] = value;
      else Element.prototype.setAttribute.call(script, name, value);
    },
  });
  return script;
}

/** Carries out what can be carried out of a held script that was put into the page. */
export async function runHeldScript(script: Element, { document, base, report }: HeldScriptOptions): Promise<void> {
  const wanted = asked.get(script);
  if (!wanted || inert.test(wanted.type)) return;
  asked.delete(script);
  const url = new URL(wanted.src, document.baseURI);
  const isOwn = wanted.src !== '' && url.pathname.startsWith(base) && url.origin === document.location.origin;
  try {
    if (wanted.type !== 'module' || !isOwn) throw refusal(wanted);
    await import(/* @vite-ignore */ url.href);
    script.dispatchEvent(new Event('load'));
  } catch (error) {
    report(error as Error);
    script.dispatchEvent(new Event('error'));
  }
}

function refusal({ src }: Asked): Error {
  return new Error(
    `Cannot run the script "${src || '(inline)'}": a script element's code would run in the page's own window. Import it as a module, so that the build binds it.`,
  );
}
