import type {
  CreativeWorkLeaf,
  NewsArticleLeaf,
  NewsMediaOrganization,
  Organization,
  Person,
} from 'schema-dts';
import type { Actor, Article, Source } from '../../../core/model/model.ts';
import { fileAddress, pageAddress } from '../../parts/addressOf.ts';
import { authorOf } from '../../parts/authorOf.ts';
import { dateView } from '../../parts/dateView.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { readableAt } from '../../parts/sourceLine.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import type { PagePath } from '../../routes.ts';

/**
 * A source as a work: who published it and when, and where it can be read; without a link to it,
 * by its page here. Its title may be the newsroom's description of it, so that it has no `name`.
 */
export function workOf(source: Source, edition: Edition): CreativeWorkLeaf | NewsArticleLeaf {
  const { datetime } = dateView(source.published, edition);
  const address = readableAt(source);
  return {
    '@type': source.kind === 'report' ? 'NewsArticle' : 'CreativeWork',
    description: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(datetime !== undefined && { datePublished: datetime }),
    ...(address === undefined ? { '@id': wholeAddressOf(source, edition) } : { url: address }),
  };
}

export function agentOf(actor: Actor, edition: Edition): Person | Organization {
  return {
    '@type': typeOf[actor.kind],
    '@id': wholeAddressOf(actor, edition),
    name: actor.name,
    ...(actor.sameAs.length > 0 && { sameAs: actor.sameAs }),
  };
}

const typeOf = {
  person: 'Person',
  government: 'GovernmentOrganization',
  organisation: 'Organization',
  group: 'Organization',
} as const satisfies { [kind in Actor['kind']]: string };

/** Who signs an explainer: a desk is a part of the newsroom. */
export function authorData(
  article: Article,
  edition: Edition,
): Person | Organization | { '@id': string } {
  const { name, is } = authorOf(article, edition);
  const own = { '@id': newsroom(edition)['@id']! };
  if (is === 'newsroom') return own;
  return is === 'person'
    ? { '@type': 'Person', name }
    : { '@type': 'Organization', name, parentOrganization: own };
}

/** The newsroom. */
export function newsroom(edition: Edition): Exclude<NewsMediaOrganization, string> {
  const {
    record: { site },
    base,
  } = edition;
  const page = (name: PagePath) => wholeAddress(pageAddress(name, base), edition);
  const front = wholeAddress(rootOf(edition), edition);
  return {
    '@type': 'NewsMediaOrganization',
    // One newsroom, in whatever language its pages are.
    '@id': `${front}#publisher`,
    name: site.publisher,
    url: front,
    logo: {
      '@type': 'ImageObject',
      url: wholeAddress(fileAddress('apple-touch-icon.png', rootOf(edition)), edition),
      width: '180',
      height: '180',
    },
    correctionsPolicy: page('corrections'),
    publishingPrinciples: page('grades'),
  };
}
