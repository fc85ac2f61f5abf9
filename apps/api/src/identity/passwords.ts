import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP's password storage cheat sheet asks: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at most two passwords at a time: more would starve file reads, which share the thread pool. */
class Slots {
  private free = 2;
  private readonly waiting: (() => void)[] = [];

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) await new Promise<void>((resume) => this.waiting.push(resume));
    else this.free -= 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

const slots = new Slots();

/** argon2id with its parameters and salt, as one text. */
export const hashPassword = (password: string): Promise<string> => slots.run(() => hash(password, cost));

let decoy: Promise<string> | null = null;

/** Compares in the same time whether the account exists or not: a null hash is never right. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const against = stored ?? (await decoy);
  const fits = await slots.run(() => verify(against, password));
  return fits && stored !== null;
}
