import { useEffect, useEffectEvent, useState } from 'react';

/** Returns what `load` came to, once; null while it is on its way. */
export function useLoaded<Loaded>(load: () => Promise<Loaded>): Loaded | null {
  const [loaded, setLoaded] = useState<{ readonly value: Loaded } | null>(null);
  const start = useEffectEvent(load);
  useEffect(() => {
    let isWanted = true;
    void start().then((value) => {
      if (isWanted) setLoaded((before) => before ?? { value });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return loaded?.value ?? null;
}
