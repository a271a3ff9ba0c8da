import type { ListsOf, WordLists } from '../core/checks/wordLists.ts';
import { baseLanguage } from '../core/model/baseLanguage.ts';
import { wordLists as ar } from './ar/wordLists.ts';
import { wordLists as de } from './de/wordLists.ts';
import { wordLists as uk } from './uk/wordLists.ts';
import { wordLists as fr } from './fr/wordLists.ts';
import { wordLists as en } from './en/wordLists.ts';

/** One line for each language that has lists. */
const lists: { readonly [language: string]: WordLists } = { ar, de, en, fr, uk };

/** The word lists for a language (`en-GB`, `de`); none where its catalogue gives none. */
export const wordListsFor: ListsOf = (language) => lists[baseLanguage(language)];
