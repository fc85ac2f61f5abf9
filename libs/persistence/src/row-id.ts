import { randomFillSync } from 'node:crypto';

const idLength = 16;

/** Random bytes for many ids: asking for them one id at a time costs more than the id. */
const pool = Buffer.allocUnsafe(idLength * 256);
let used = pool.length;

function nextBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += idLength;
  return pool.subarray(used - idLength, used);
}

/** A UUIDv7 (RFC 9562): 48 bits of milliseconds, then randomness, so that ids sort by the time they were made. */
export function newRowId(now: number = Date.now()): string {
  const bytes = nextBytes();
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
