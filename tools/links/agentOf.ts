import type { Site } from '../../src/core/model/model.ts';

/**
 * Who asks, after what it is, so that the owner of a server can ask back. A header takes plain
 * letters only.
 */
export function agentOf(what: string, { address, contact }: Pick<Site, 'address' | 'contact'>) {
  return `${what} (${address ? `+${address}; ` : ''}${contact})`.replace(/[^\x20-\x7e]/g, '?');
}
