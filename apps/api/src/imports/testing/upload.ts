import type { ImportRecord } from '@tierwright/contract';
import type { Caller } from '../../testing/caller.js';

const BOUNDARY = 'tierwright-test-boundary';

/** The multipart body of one file. */
function multipart(fileName: string, bytes: Uint8Array): Buffer {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: text/csv\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

/** Sends a file as a browser does. */
export function sendFile(caller: Caller, content: string | Uint8Array, fileName = 'customers.csv', query = '') {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return caller.send({
    method: 'POST',
    url: `/api/v1/imports${query}`,
    payload: multipart(fileName, bytes),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
}

/** Uploads a file and gives its record. */
export async function upload(
  caller: Caller,
  content: string | Uint8Array,
  fileName?: string,
  query?: string,
): Promise<ImportRecord> {
  const response = await sendFile(caller, content, fileName, query);
  if (response.statusCode !== 201) throw new Error(`upload answered ${response.statusCode}: ${response.payload}`);
  return response.json();
}

/** Commits an import and waits until it is written. */
export async function writeImport(caller: Caller, id: string): Promise<ImportRecord> {
  const { body } = await caller.call('commitImport', { params: { id } });
  for (let record = body; ; record = (await caller.call('readImport', { params: { id } })).body) {
    if (record.state !== 'writing') return record;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
