import { forbiddenKeys, isStorable } from '@tierwright/model';
import { Problem } from './problem.js';

/** Deepest nesting of a body. */
export const maxDepth = 256;

interface Frame {
  /** Keys seen so far; null for an array. */
  readonly keys: Set<string> | null;
  /** Key or index of the value being read. */
  at: string | number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Refuses what `JSON.parse` would take in silence, in one pass without recursion: nesting over 256 (400), a key twice
 * in one object (400), keys that name a prototype (422) and text no database can store (422).
 * It does not judge the grammar: `JSON.parse` does that afterwards.
 */
export function scanJson(text: string): void {
  new JsonScan(text).run();
}

class JsonScan {
  private readonly frames: Frame[] = [];
  private expectsKey = false;

  constructor(private readonly text: string) {}

  run(): void {
    for (let index = 0; index < this.text.length; index++) {
      const char = this.text.charCodeAt(index);
      if (char === quote) index = this.readString(index);
      else if (char === openBrace) this.open(new Set());
      else if (char === openBracket) this.open(null);
      else if (char === closeBrace || char === closeBracket) this.close();
      else if (char === comma) this.next();
      else if (char === colon) this.expectsKey = false;
    }
  }

  private open(keys: Set<string> | null): void {
    if (this.frames.length === maxDepth) {
      const actual = depthOf(this.text);
      throw new Problem('json-too-deep', { limit: maxDepth, actual }, { limit: maxDepth, actual });
    }
    this.frames.push({ keys, at: keys === null ? 0 : '' });
    this.expectsKey = keys !== null;
  }

  private close(): void {
    this.frames.pop();
    this.expectsKey = false;
  }

  private next(): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    if (typeof frame.at === 'number') frame.at += 1;
    else this.expectsKey = true;
  }

  /** Returns the index of the closing quote. */
  private readString(start: number): number {
    const end = endOfString(this.text, start);
    const raw = this.text.slice(start + 1, end);
    const value = raw.includes('\\') ? this.unescape(raw) : raw;
    const frame = this.frames.at(-1);
    if (this.expectsKey && frame !== undefined && frame.keys !== null) this.takeKey(frame, frame.keys, value);
    return end;
  }

  private takeKey(frame: Frame, seen: Set<string>, key: string): void {
    frame.at = key;
    if (seen.has(key)) throw this.fault('duplicate-key', key);
    if (forbiddenKeys.has(key)) throw this.fault('forbidden-key', key);
    seen.add(key);
  }

  private fault(code: 'duplicate-key' | 'forbidden-key', key: string): Problem {
    const params = { key };
    const detail = code === 'duplicate-key' ? 'appears twice' : 'is not allowed as a name';
    return new Problem(code, params, { errors: [{ pointer: this.pointer(), code, detail, params }] });
  }

  private unescape(raw: string): string {
    const value = parseString(raw);
    if (!isStorable(value)) {
      const detail = 'holds a character that cannot be stored';
      throw new Problem('invalid-body', {}, { errors: [{ pointer: this.pointer(), code: 'unstorable-text', detail }] });
    }
    return value;
  }

  private pointer(): string {
    return this.frames.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (char === backslash) index += 1;
    else if (char === quote) return index;
  }
  throw new Problem('malformed-json');
}

function parseString(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    throw new Problem('malformed-json');
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (char === quote) index = endOfString(text, index);
    else if (char === openBrace || char === openBracket) deepest = Math.max(deepest, ++depth);
    else if (char === closeBrace || char === closeBracket) depth -= 1;
  }
  return deepest;
}
