import { isIPv6 } from 'node:net';
import { Problem } from '../http/problem.js';

const windowMs = 5 * 60_000;
const mostKeys = 50_000;
const limits = { accountAndNetwork: 10, network: 50, account: 100 } as const;

/** The /24 of an IPv4 address or the /64 of an IPv6 address: what one attacker usually owns. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (!isIPv6(plain)) return plain.split('.').slice(0, 3).join('.');
  const [head = '', tail] = plain.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

interface Tries {
  count: number;
  until: number;
}

/** Counts failed sign-ins by account and by network within five minutes. */
export class SignInLimits {
  private readonly tries = new Map<string, Tries>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Too many failures lately → 429 with the seconds to wait. Counts the try; `succeeded` takes it back. */
  begin(account: string, address: string): void {
    const keys = this.keysOf(account, address);
    for (const [key, limit] of keys) {
      const tries = this.current(key);
      if (tries.count >= limit) {
        throw new Problem('too-many-requests', { seconds: Math.ceil((tries.until - this.now()) / 1000) });
      }
    }
    for (const [key] of keys) this.current(key).count += 1;
  }

  succeeded(account: string, address: string): void {
    for (const [key] of this.keysOf(account, address)) {
      const tries = this.current(key);
      tries.count = Math.max(0, tries.count - 1);
    }
  }

  private keysOf(account: string, address: string): [string, number][] {
    const name = account.toLowerCase();
    const network = networkOf(address);
    return [
      [`both ${network} ${name}`, limits.accountAndNetwork],
      [`network ${network}`, limits.network],
      [`account ${name}`, limits.account],
    ];
  }

  private current(key: string): Tries {
    const now = this.now();
    const known = this.tries.get(key);
    if (known !== undefined && known.until > now) return known;
    if (this.tries.size >= mostKeys) this.forgetOldest();
    const fresh = { count: 0, until: now + windowMs };
    this.tries.delete(key);
    this.tries.set(key, fresh);
    return fresh;
  }

  private forgetOldest(): void {
    for (const key of [...this.tries.keys()].slice(0, mostKeys / 10)) this.tries.delete(key);
  }
}
