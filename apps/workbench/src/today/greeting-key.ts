import { dateFormatter } from '@suanpan/app-kit/formatters';

/** Returns which greeting fits the hour in the company's time zone. */
export function greetingKey(now: Date, timeZone: string): 'greeting.morning' | 'greeting.afternoon' | 'greeting.evening' {
  const hour = Number(dateFormatter('en-GB', { hour: '2-digit', hour12: false, timeZone }).format(now));
  if (hour < 12) return 'greeting.morning';
  return hour < 18 ? 'greeting.afternoon' : 'greeting.evening';
}
