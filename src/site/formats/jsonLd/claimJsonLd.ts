import { analyse } from '../../../core/standing/analyse.ts';
import type { ClaimLeaf, WebPage, WithContext } from 'schema-dts';
import { dayOfLastChange } from '../../../core/standing/dayOfRecord.ts';
import type { Claim, Report, Source, Statement } from '../../../core/model/model.ts';
import { compareWhen, isBeforeWherever } from '../../../core/dates/order.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { claimOgImage } from '../ogImage/claimOgImage.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { correctionComments } from './correctionComments.ts';
import { agentOf, newsroom, workOf } from './worksAndAgents.ts';

/**
 * The page of a claim for machines, in the vocabulary of schema.org: its author is the newsroom,
 * and what it is about the claim, with who says so and in which works it appears. How it stands is
 * told in its name and in words, in no rating.
 */
export function claimJsonLd(claim: Claim, edition: Edition): WithContext<WebPage> {
  const { site } = edition.record;
  const address = wholeAddressOf(claim, edition);
  const image = claimOgImage(claim, edition);
  const day = dayOfLastChange(claim);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: address,
    name: sharedTitle(claim),
    description: image.alt,
    inLanguage: site.language,
    ...(day !== undefined && { dateModified: day }),
    author: newsroom(edition),
    publisher: newsroom(edition),
    image: wholeAddress(ogImageAddress(image, rootOf(edition)), edition),
    isAccessibleForFree: true,
    ...(claim.retracted && { creativeWorkStatus: messages.retraction.standing.label }),
    ...correctionComments(claim.corrections),
    mainEntity: claimData(claim, edition),
  };
}

function claimData(claim: Claim, edition: Edition): ClaimLeaf {
  const authors = authorsOf(claim, edition);
  const sources = [...new Set(saidSo(claim).map(({ source }) => source))];
  const first = firstOf(claim);
  return {
    '@type': 'Claim',
    '@id': wholeAddressOf(claim, edition),
    name: sharedTitle(claim),
    text: claim.claim,
    about: claim.about.map((actor) => agentOf(actor, edition)),
    ...(authors.length > 0 && { author: authors }),
    ...(sources.length > 0 && { appearance: sources.map((source) => workOf(source, edition)) }),
    ...(first && { firstAppearance: workOf(first, edition) }),
    ...(claim.articles.length > 0 && {
      subjectOf: claim.articles.map((article) => ({
        '@type': 'BackgroundNewsArticle' as const,
        '@id': wholeAddressOf(article, edition),
        headline: article.title,
      })),
    }),
  };
}

/**
 * Whose claim it is: those who say so on the record as it stands; where nobody does, the outlets
 * that report it from their own knowledge.
 */
function authorsOf(claim: Claim, edition: Edition) {
  const speakers = analyse(claim)
    .positions.filter(({ says }) => says.includes('so'))
    .map(({ actor }) => agentOf(actor, edition));
  return speakers.length > 0
    ? speakers
    : [
        ...new Set(
          analyse(claim)
            .origins.filter(({ says }) => says === 'so')
            .map(({ source }) => source.publisher),
        ),
      ].map((name) => ({ '@type': 'Organization' as const, name }));
}

function saidSo(claim: Claim): (Statement | Report)[] {
  return [...claim.statements, ...claim.reports].filter(({ says }) => says === 'so');
}

/**
 * The work in which it appeared first, where the dates of all the works tell which one that is, in
 * whatever zones they were written.
 */
function firstOf(claim: Claim): Source | undefined {
  const works = [...new Set(saidSo(claim).map(({ source }) => source))];
  const [earliest] = works.toSorted((a, b) => compareWhen(a.published, b.published));
  return works.every((each) => each === earliest || isOlder(earliest!, each))
    ? earliest
    : undefined;
}

function isOlder(a: Source, b: Source): boolean {
  return isBeforeWherever(datedOf(a), datedOf(b));
}

function datedOf({ published, zone }: Source) {
  return { when: published, zone };
}
