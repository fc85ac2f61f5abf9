import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh secret of 256 bits, safe in URLs and cookies. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 in hex: enough for secrets of 128 random bits and more, never for passwords. */
export const fingerprintOf = (secret: string): string => hash('sha256', secret);

/** Compares two fingerprints without telling how far they agree. */
export const sameFingerprint = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
