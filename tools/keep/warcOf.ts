import { createHash } from 'node:crypto';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { KeptPage } from '../../src/integration/captures/readWarc.ts';
import type { Whole } from '../links/request.ts';

/** A page to be kept; one that a server has sent with the head of its answer. */
export type ToKeep = Pick<KeptPage, 'url' | 'at' | 'type' | 'bytes'> &
  Partial<Pick<Whole, 'statusLine' | 'headers'>>;

/** A file of the Web ARChive format (ISO 28500), packed: one page, its head and its digest. */
export async function warcOf(page: ToKeep): Promise<Uint8Array> {
  const { url, at, type, bytes, statusLine, headers } = page;
  const record = WARCRecord.create(
    {
      url,
      date: at,
      type: statusLine === undefined ? 'resource' : 'response',
      warcVersion: 'WARC/1.1',
      warcHeaders: {
        'WARC-Record-ID': `<urn:sha256:${digestOf(page)}>`,
        ...(statusLine === undefined && { 'Content-Type': type }),
      },
      ...(statusLine !== undefined && { statusline: statusLine, httpHeaders: headers ?? [] }),
    },
    [bytes],
  );
  return await WARCSerializer.serialize(record, {
    gzip: true,
    digest: { algo: 'sha-256', prefix: 'sha256:' },
  });
}

/** The name of the file of a page: `2025-08-18T220000Z-1a2b3c4d.warc.gz`. */
export function warcName(page: ToKeep): string {
  const at = page.at.replace(/:/g, '');
  return `${at}-${createHash('sha256').update(page.bytes).digest('hex').slice(0, 8)}.warc.gz`;
}

/** Of two pages that are kept at one time from one address neither goes by the other's name. */
function digestOf({ url, at, bytes }: ToKeep): string {
  return createHash('sha256').update(`${url}\0${at}\0`).update(bytes).digest('hex');
}
