import { describe, expect, test } from 'vitest';
import { baseText, contentWith, readContent } from '../../../support/content.ts';

/** The warnings on an entry with these quotes, in a newsroom of a language. */
function told(claim: string, quotes: string | string[], says = 'so', language = 'en-GB') {
  const site = baseText
    .slice(baseText.indexOf('=== site.md'), baseText.indexOf('=== actors'))
    .replace('en-GB', language);
  return readContent(
    contentWith(
      `${site}=== claims/they-spoke.md\n---\nclaim: ${claim}\nabout: [host, guest]\nstatements:\n  - { actor: host, says: ${says}, source: host-post, quote: ${JSON.stringify(quotes)} }\n---\n`,
    ),
  ).problems.filter(({ rule }) => rule === 'quote-against');
}

describe('the claim’s own words with a “not” are told', () => {
  test.each([
    ['The host came', 'The host did not come.'],
    ['The host came', 'The host didn’t come'],
    ['The host comes', 'The host does not come'],
    ['The talks stopped', 'The talks did not stop'],
    ['The bridge is closed', 'The bridge is not closed'],
    ['The host and the guest spoke', 'The host and the guest never spoke'],
  ])('“%s”, “%s”', (claim, quote) =>
    expect(told(claim, quote)).toMatchObject([{ severity: 'warning' }]),
  );

  test.each([
    ['de', 'Die Brücke ist gesperrt', 'Die Brücke ist nicht gesperrt.'],
    ['fr', 'Le pont est fermé', 'Le pont n’est pas fermé.'],
    ['uk', 'Міст закрито', 'Міст не закрито.'],
  ])('in %s: “%s”, “%s”', (language, claim, quote) =>
    expect(told(claim, quote, 'so', language)).toHaveLength(1),
  );

  test('and so is the negative claim that is to say otherwise', () =>
    expect(told('The host did not come', 'The host did not come', 'otherwise')).toHaveLength(1));
});

describe('other words with a “not” may well bear a claim out', () => {
  test.each([
    ['The ceasefire was broken', 'They never stopped shooting'],
    ['He is alive', 'He is not dead'],
    ['The talks started', 'The talks did not stop'],
    ['The host spoke', 'We did not speak'],
    ['The host stayed away', 'The host did not come'],
    ['The bridge is closed', 'Nobody may cross the bridge'],
    ['The host met the guest', 'The host not only met the guest'],
    ['The host came', 'No, the host came'],
    ['The host came', 'Did the host not come?'],
  ])('“%s”, “%s”', (claim, quote) => expect(told(claim, quote)).toEqual([]));

  test('nor does one quote of several count', () =>
    expect(told('The host came', ['The host did not come', 'he was brought'])).toEqual([]));

  test('in German', () =>
    expect(told('Die Brücke ist gesperrt', 'Niemand darf über die Brücke', 'so', 'de')).toEqual(
      [],
    ));
});
