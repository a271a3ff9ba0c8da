import { analyse } from '../../core/standing/analyse.ts';
import type { Citable } from '../../core/model/model.ts';
import { describeStanding } from '../../i18n/describeStanding.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * What an article or a claim is called where its link is shown without its page. A claim is never
 * called by its bare sentence, which may be denied: its standing stands before it.
 */
export function sharedTitle(thing: Citable): string {
  if (thing.type === 'figure') return thing.title;
  if (thing.retracted)
    return messages.retraction.title(thing.type === 'claim' ? thing.claim : thing.title);
  return thing.type === 'claim'
    ? messages.claim.titleWithStanding(describeStanding(analyse(thing).standing).label, thing.claim)
    : thing.title;
}
