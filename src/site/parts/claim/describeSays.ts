import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Report, Statement } from '../../../core/model/model.ts';
import type { Edition } from '../edition.ts';
import { publishers } from '../sourceLine.ts';

/**
 * What an entry says of its claim, after a name: "says so". A report that passes on others names
 * them, since it does not speak from its own knowledge: "says so, citing Axios".
 */
export function describeSays(said: Statement | Report, { record }: Edition): string {
  const verb = messages.position.verb[said.says];
  if (said.type === 'statement' || said.says === 'withdrawn') return verb;
  const others = publishers(said.via).filter((each) => each !== said.source.publisher);
  return others.length > 0
    ? messages.position.citing(verb, formatList(others, record.site.language))
    : verb;
}
