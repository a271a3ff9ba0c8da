import type { Thing } from '../../core/model/model.ts';
import type { PagePath } from '../routes.ts';
import { addressOf, pageAddress } from './addressOf.ts';
import { rootOf, type Edition } from './edition.ts';
import { wholeAddress } from './wholeAddress.ts';

/** A page in one of the languages that it has. */
export interface LanguageLink {
  language: string;
  /** The language by its own name. */
  name: string;
  address: string;
  /** With the site in front, for machines; none where the site has no address. */
  whole?: string;
  /** Whether it is the page itself. */
  here: boolean;
  /** Whether it is in the language of the site, for readers of any other. */
  isDefault: boolean;
}

/** The page of a thing in each language that it has; nothing where it has one. */
export function languagesOfThing(thing: Thing, edition: Edition): LanguageLink[] {
  const { wordsIn: _, ...own } = thing;
  const has = ({ record }: Edition) => idsOf(record[`${thing.type}s`]).has(thing.id);
  return linksIn(edition, (each) => (has(each) ? addressOf(own, each) : undefined));
}

/** The ids in a list of a record, which is asked for each thing in it. */
function idsOf(things: readonly Thing[]): ReadonlySet<string> {
  const ids = idsIn.get(things) ?? new Set(things.map(({ id }) => id));
  idsIn.set(things, ids);
  return ids;
}

const idsIn = new WeakMap<readonly Thing[], ReadonlySet<string>>();

/** A page that every edition has, in each language; nothing where there is one. */
export function languagesOfPage(page: PagePath, edition: Edition): LanguageLink[] {
  return linksIn(edition, ({ base }) => pageAddress(page, base));
}

function linksIn(
  edition: Edition,
  addressIn: (edition: Edition) => string | undefined,
): LanguageLink[] {
  const { site } = edition.record;
  const editions = edition.editions ?? [];
  if (editions.length < 2) return [];
  const links = editions.flatMap((each): LanguageLink[] => {
    const address = addressIn(each);
    const { language } = each.record.site;
    if (address === undefined) return [];
    return [
      {
        language,
        name: ownName(language),
        address,
        ...(site.address !== undefined && { whole: wholeAddress(address, edition) }),
        here: each.base === edition.base,
        isDefault: each.base === rootOf(each),
      },
    ];
  });
  return links.length > 1 ? links : [];
}

/** A language by its own name, as it stands alone: `ownName('uk')` //=> 'Українська'. */
export function ownName(language: string): string {
  const { language: base } = new Intl.Locale(language);
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(base) ?? language;
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
