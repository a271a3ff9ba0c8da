import { analyse } from '../../core/standing/analyse.ts';
import type { Claim } from '../../core/model/model.ts';
import { fileAddress } from '../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../parts/claim/claimLine.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { wholeAddress } from '../parts/wholeAddress.ts';
import {
  dataAddress,
  rulesAddress,
  schemaAddress,
  schemaNames,
} from '../formats/json/dataAddress.ts';
import { messages } from '../../i18n/messages.ts';
import type { DataEdition } from '../formats/json/dataFiles.ts';
import { claimFields } from '../formats/json/jsonSchema.ts';

/** Everything that the page "Data" shows. */
export interface DataView {
  files: { links: NamedLink[]; what: string }[];
  /** How to work out the standing of one claim again; none when there is no claim. */
  again?: { how: string; line: string; claim: ClaimLine };
  version: string;
  fields: { name: string; holds: string }[];
  licence: string;
}

export function dataView(edition: DataEdition): DataView {
  const {
    record: { site, claims, articles },
    base,
    rules,
  } = edition;
  const claim = claims.find((each) => analyse(each).standing.rule.id === 'contested') ?? claims[0],
    [article] = articles;
  const file = (name: string): NamedLink => ({ name, address: fileAddress(name, base) });
  const one = (thing: Parameters<typeof dataAddress>[0]): NamedLink => ({
    name: `${thing.id}.json`,
    address: dataAddress(thing, 'json', base),
  });
  return {
    files: [
      { links: [file('data/claims.json')], what: messages.data.claimsJson },
      { links: [file('data/claims.csv')], what: messages.data.claimsCsv },
      ...(claim ? [{ links: [one(claim)], what: messages.data.claim }] : []),
      ...(article
        ? [
            { links: [one(article)], what: messages.data.article },
            {
              links: [{ name: `${article.id}.md`, address: dataAddress(article, 'md', base) }],
              what: messages.data.markdown,
            },
          ]
        : []),
      {
        links: schemaNames.map((name) => ({
          name: `${name}.schema.json`,
          address: schemaAddress(name, base),
        })),
        what: messages.data.schemas,
      },
      { links: [file('rules.js')], what: messages.data.rules },
    ],
    ...(claim && {
      again: {
        how:
          site.address === undefined
            ? messages.data.recomputeSave('rules.js', `${claim.id}.json`)
            : messages.data.recomputeType,
        line: lineFor(claim, edition),
        claim: claimLine(claim, edition),
      },
    }),
    version: messages.data.version(rules),
    fields: claimFields(),
    licence:
      site.licence === undefined
        ? messages.data.noLicence(site.contact)
        : messages.data.licenceOf(site.licence),
  };
}

/**
 * One line for a terminal that gives the standing of a claim from its JSON and the rules. Where the
 * site has an address, it also fetches both.
 */
function lineFor(claim: Claim, edition: DataEdition): string {
  const again = `node -p "require('./rules.js').standing(require('./${claim.id}.json'))"`;
  if (edition.record.site.address === undefined) return again;
  const [rules, json] = [rulesAddress(edition.base), dataAddress(claim, 'json', edition.base)].map(
    (path) => wholeAddress(path, edition),
  );
  return `curl -fsSO ${rules} -O ${json} && ${again}`;
}
