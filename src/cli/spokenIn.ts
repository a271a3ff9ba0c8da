import { commandWords, type CommandWords } from '../i18n/commands/commandWords.ts';

/**
 * The words of a command in the language that was asked for, else in that of SOURCELINE_LANGUAGE;
 * nothing for English, which it speaks where it has no words of its own.
 */
export function spokenIn(
  language: string | undefined = process.env['SOURCELINE_LANGUAGE'],
): CommandWords | undefined {
  return language === undefined ? undefined : commandWords(language);
}
