import type { Element, ElementContent, Text } from 'hast';
import { linkDirection } from '../../../core/model/linkDirection.ts';
import type { Claim, Thing } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { shownStanding } from '../claimLine.ts';
import type { Edition } from '../edition.ts';
import { nameOf } from './ambiguousLinks.ts';
import { splitLastWord } from './splitLastWord.ts';
import { standingDescription } from './standingDescription.ts';

/**
 * Marks the link of a claim with its standing: drawn by the stylesheet, and as its description for
 * screen readers. `shared` tells that links with the same words lead elsewhere: then the full name
 * follows the words, for screen readers. A link to another site gets `rel`.
 */
export function decorateLink(
  link: Element,
  thing: Thing | undefined,
  edition: Edition,
  shared: boolean,
): void {
  if (thing === undefined) {
    if (!/^https?:/.test(String(link.properties['href']))) return;
    link.properties['rel'] = ['external'];
    holdGlyph(link);
    return;
  }
  if (thing.type === 'claim') markClaim(link, thing);
  if (thing.type === 'figure' && link.properties['title'] === 'value')
    delete link.properties['title'];
  if (shared)
    link.children.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['visually-hidden'] },
      children: [{ type: 'text', value: messages.prose.nameOfLink(nameOf(thing, edition)) }],
    });
}

/** Words that say the opposite of a claim get the standing of that. */
function markClaim(link: Element, claim: Claim): void {
  const direction = linkDirection(link.properties['title']);
  delete link.properties['title'];
  const { standing, short } = shownStanding(claim, direction);
  Object.assign(link.properties, {
    className: ['claim-mark'],
    dataStanding: standing,
    ariaDescribedBy: [standingDescription(standing)],
    ...(direction === 'otherwise' && { dataNote: messages.revisit.opposite(short) }),
  });
  holdGlyph(link);
}

/** Puts the last word into an element with room for the glyph. */
function holdGlyph(parent: Element): void {
  const last = parent.children.at(-1);
  if (last?.type === 'element') return holdGlyph(last);
  const [start, end] = splitLastWord(last?.type === 'text' ? last.value : '');
  const held: ElementContent = {
    type: 'element',
    tagName: 'i',
    properties: {},
    children: end === '' ? [] : [textOf(end)],
  };
  parent.children.splice(-1, 1, ...(start === '' ? [] : [textOf(start)]), held);
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
