const bytesOf = new Map<string, [number, number]>();

/** The two-byte characters of GB18030, read back from the decoder the platform has. */
function learn(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1) bytesOf.set(text, [lead, trail]);
    }
  }
}

/** A text as spreadsheets in China save it; throws for characters outside the two-byte part. */
export function inGb18030(text: string): Buffer {
  if (bytesOf.size === 0) learn();
  const bytes = [...text].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const pair = bytesOf.get(character);
    if (!pair) throw new Error(`no two bytes for ${character}`);
    return pair;
  });
  return Buffer.from(bytes);
}
