import type { Problem } from '../../core/markdown/problem.ts';
import { pluralIn } from '../plural.ts';
import type { CommandMessages } from './commandMessages.ts';
import { de } from './de.ts';
import { uk } from './uk.ts';

const catalogues: { readonly [language: string]: CommandMessages } = { de, uk };

/** The languages in which commands can speak, beside English. */
export const commandLanguages: readonly string[] = Object.keys(catalogues);

/** The words of commands in a language; none for English, and where there is no catalogue. */
export function messagesOfCommands(language: string): CommandMessages | undefined {
  return catalogues[language];
}

/** What commands say in a language; what it has no words for stays as it is, in English. */
export interface CommandWords {
  say: (text: string) => string;
  severity: (severity: Problem['severity']) => string;
  /** "2 errors and 1 warning." */
  count: (errors: number, warnings: number) => string;
}

/** Nothing for English, and for a language without a catalogue. */
export function commandWords(language: string): CommandWords | undefined {
  const own = messagesOfCommands(language);
  if (!own) return undefined;
  const plural = pluralIn(language);
  const patterns = own.messages.map(([english, said]) => ({ pattern: patternOf(english), said }));
  return {
    say(text) {
      for (const { pattern, said } of patterns) {
        const found = pattern.exec(text)?.groups;
        if (found || pattern.test(text))
          return said.replace(/\{(\w+)\}/g, (braces, name: string) => found?.[name] ?? braces);
      }
      return text;
    },
    severity: (severity) => own.severities[severity],
    count(errors, warnings) {
      const parts = [
        ...(errors > 0 ? [`${errors} ${plural(errors, own.counts.error)}`] : []),
        ...(warnings > 0 ? [`${warnings} ${plural(warnings, own.counts.warning)}`] : []),
      ];
      return parts.length > 0 ? `${parts.join(` ${own.and} `)}.` : own.none;
    },
  };
}

/** `patternOf('{name} is missing.')` //=> /^(?<name>.+?) is missing\.$/s */
export function patternOf(english: string): RegExp {
  const parts = english
    .split(/\{(\w+)\}/)
    .map((part, i) =>
      i % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('')}$`, 's');
}
