import { describe, expect, test } from 'vitest';
import { registry } from '../../../src/core/checks/registry.ts';
import {
  commandLanguages,
  commandWords,
  messagesOfCommands,
  patternOf,
} from '../../../src/i18n/commands/commandWords.ts';

/** All that the examples of the checks say. */
const said = registry
  .flatMap(({ examples }) => Object.values(examples))
  .flatMap((text) => [...text.matchAll(/(?:\^+|^@ \d+:\d+) (?:warning: )?(.+)$/gm)])
  .map(([, words]) => words!);

/** What is said where no example shows it: by commands, or over another language. */
const elsewhere = [
  'The original no longer',
  '{file} is there',
  'The site has no',
  'Add `address`',
  'Add `url`',
];

describe.each(commandLanguages)('commands in %s', (language) => {
  const { messages } = messagesOfCommands(language)!;

  test('say messages that the checks still have, with all that stands in these', () => {
    expect(messages.length).toBeGreaterThan(30);
    for (const [english, own] of messages) {
      const within = new RegExp(patternOf(english).source.slice(1, -1), 's');
      const isKnown = elsewhere.some((each) => english.startsWith(each));
      expect(isKnown || said.some((each) => within.test(each)), english).toBe(true);
      const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String);
      expect(names(english), english).toEqual(expect.arrayContaining(names(own)));
      expect(own).not.toBe(english);
    }
  });

  test('leave in English what they have no words for', () => {
    const { say } = commandWords(language)!;
    expect(say('Something new is wrong.')).toBe('Something new is wrong.');
    expect(say('`title` is missing.')).toContain('`title`');
    expect(say('`title` is missing.')).not.toContain('missing');
  });
});

test('problems are counted in the forms of the language', () => {
  expect(commandWords('de')!.count(1, 2)).toBe('1 Fehler und 2 Warnungen.');
  expect(commandWords('uk')!.count(3, 0)).toBe('3 помилки.');
  expect(commandWords('uk')!.count(0, 0)).toBe('Проблем немає.');
  expect(commandWords('en')).toBeUndefined();
});
