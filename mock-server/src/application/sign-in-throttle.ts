import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** Who tries to sign in, from where. */
export interface ThrottleKey {
  readonly loginName: string;
  readonly client: string;
}

/** Slows down guessing: by login name and by client. */
export interface SignInThrottle {
  /** Counts an attempt, or refuses it and says when to try again. */
  assertAllowed(key: ThrottleKey): Promise<void>;
  /** Takes back the counted attempt of somebody who knew the password. */
  forgive(key: ThrottleKey): Promise<void>;
}

/** How many failed attempts are allowed within how many seconds. */
export interface ThrottleLimits {
  readonly byName: number;
  readonly byClient: number;
  readonly seconds: number;
}

const usual: ThrottleLimits = { byName: 5, byClient: 50, seconds: 15 * 60 };

/** Returns a throttle that counts in this process's memory. */
export function signInThrottle({ byName, byClient, seconds }: ThrottleLimits = usual): SignInThrottle {
  const names = new RateLimiterMemory({ points: byName, duration: seconds });
  const clients = new RateLimiterMemory({ points: byClient, duration: seconds });
  return {
    async assertAllowed({ loginName, client }) {
      await take(clients, client);
      await take(names, loginName);
    },
    async forgive({ loginName, client }) {
      await names.delete(loginName);
      await clients.reward(client);
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (denied) {
    if (!(denied instanceof RateLimiterRes)) throw denied;
    throw new Refusal<'sign-in-throttled'>('sign-in-throttled', { seconds: Math.ceil(denied.msBeforeNext / 1000) });
  }
}
