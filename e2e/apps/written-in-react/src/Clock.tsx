import { useEffect, useState } from 'react';

/** The time of day, told once a second. */
export function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <time className="clock">{now.toLocaleTimeString()}</time>;
}
