import { analyse } from '../../core/standing/analyse.ts';
import type { Article, Claim } from '../../core/model/model.ts';
import { fileAddress } from '../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { wholeAddress } from '../parts/wholeAddress.ts';
import { rulesAddress, schemaAddress, schemaNames } from '../formats/json/schemaAddress.ts';
import { messages } from '../../i18n/messages.ts';
import { formatAddress, formatsOf } from '../formats/recordFiles.ts';
import { formats } from '../formats/registry.ts';
import { kinds } from '../formats/json/kindFiles.ts';
import { rootOf } from '../parts/edition.ts';
import type { DataEdition } from '../formats/json/dataFiles.ts';
import { claimFields } from '../formats/json/jsonSchema.ts';

/** Everything that the page "Data" shows. */
export interface DataView {
  files: { links: NamedLink[]; what: string }[];
  /** The command that recomputes the standing of one claim; none when there is no claim. */
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
  const claim = claims.find((each) => analyse(each).standing.row.id === 'contested') ?? claims[0];
  const [article] = articles;
  const file = (name: string): NamedLink => ({ name, address: fileAddress(name, base) });
  return {
    files: [
      ...formats.flatMap(({ ending, allClaims }) =>
        allClaims ? [{ links: [file(`data/claims.${ending}`)], what: allClaims.what() }] : [],
      ),
      ...kinds.map((kind) => ({
        links: [file(`data/${kind}.json`)],
        what: messages.data.all[kind],
      })),
      ...[claim, article].flatMap((thing) => (thing ? filesOf(thing, edition) : [])),
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

/** The files of an article or a claim, as examples of their kind. */
function filesOf(thing: Article | Claim, edition: DataEdition): DataView['files'] {
  return formatsOf(thing, edition).flatMap(({ ending, onDataPage }) => {
    const what = onDataPage?.[thing.type];
    const address = formatAddress(thing, ending, edition);
    return what ? [{ links: [{ name: `${thing.id}.${ending}`, address }], what: what() }] : [];
  });
}

/**
 * One line for a terminal that gives the standing of a claim from its JSON and the rules. Where the
 * site has an address, it also fetches both.
 */
function lineFor(claim: Claim, edition: DataEdition): string {
  const again = `node -p "require('./rules.js').standing(require('./${claim.id}.json'))"`;
  if (edition.record.site.address === undefined) return again;
  const [rules, json] = [rulesAddress(rootOf(edition)), formatAddress(claim, 'json', edition)].map(
    (path) => wholeAddress(path, edition),
  );
  return `curl -fsSO ${rules} -O ${json} && ${again}`;
}
