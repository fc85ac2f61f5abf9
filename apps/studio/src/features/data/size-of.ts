/** A file size in the largest unit that keeps it above one. */
export function sizeOf(bytes: number): { value: number; unit: 'B' | 'KB' | 'MB' } {
  if (bytes < 1024) return { value: bytes, unit: 'B' };
  if (bytes < 1024 * 1024) return { value: bytes / 1024, unit: 'KB' };
  return { value: bytes / (1024 * 1024), unit: 'MB' };
}
