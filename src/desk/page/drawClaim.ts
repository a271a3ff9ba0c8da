import { messages } from '../../i18n/messages.ts';
import type { ClaimLine } from '../../site/parts/claimLine.ts';
import type { ClaimView } from '../../site/views/claim.ts';
import { given, html, type Html } from './html.ts';

/** The page of a claim as the desk shows it: what its view holds, without drawings and tools. */
export function drawClaim(view: ClaimView): Html {
  const { line } = view;
  const related = [
    { title: messages.claim.follows, claims: view.follows },
    { title: messages.claim.leadsTo, claims: view.leadsTo },
    { title: messages.claim.contradicts, claims: view.against },
  ].filter(({ claims }) => claims.length > 0);
  return html`<header data-standing="${line.standing}">
      ${chip(line)}
      <h1>${line.claim}</h1>
      ${retraction(view.retracted)}
    </header>
    <p class="verdict" data-standing="${line.standing}">${view.sentence}</p>
    ${view.sensitivity !== undefined && html`<p class="ui quiet">${view.sensitivity}</p>`}
    ${section(messages.claim.sides, [
      ...view.sides.map(side),
      ...(view.sides.length === 0
        ? [html`<p class="quiet">${messages.claim.nobodyOnRecord}</p>`]
        : []),
      ...view.sidesNotes.map((note) => html`<p class="ui quiet">${note}</p>`),
    ])}
    ${view.body !== '' && section(messages.claim.notes, html`<div class="prose">${given(view.body)}</div>`)}
    ${section(
      messages.claim.history,
      html`<ul class="plain-list ui">
        ${view.history.map(
          ({ date, line, entries }) =>
            html`<li class="day">
              <b>${date.text}</b> ${chip(line)} <span class="quiet">${entries}</span>
            </li>`,
        )}
      </ul>`,
    )}
    ${related.map(({ title, claims }) =>
      section(
        title,
        claims.map(
          ({ claim, note }) =>
            html`${claimLink(claim)}
              <p class="ui quiet">${note}</p>`,
        ),
      ),
    )}`;
}

export function chip({ standing, label }: Pick<ClaimLine, 'standing' | 'label'>): Html {
  return html`<span class="chip" data-standing="${standing}">${label}</span>`;
}

export function claimLink({ claim, address, standing, label }: ClaimLine): Html {
  return html`<p class="claim">
    <a class="claim-link" data-standing="${standing}" href="${address}">${claim}</a>
    <span class="ui quiet">${label}</span>
  </p>`;
}

export function section(title: string, content: Html | readonly Html[]): Html {
  return html`<section class="section">
    <h2>${title}</h2>
    ${content}
  </section>`;
}

export function retraction(retracted: ClaimView['retracted']): Html | undefined {
  return retracted && html`<p class="retraction">${retracted.date.text}: ${retracted.why}</p>`;
}

/** All that is said one way. */
function side({ says, label, speakers, reports }: ClaimView['sides'][number]): Html {
  return html`<h3 class="says" data-says="${says}">${label}</h3>
    ${speakers.map(
      ({ name, speaksFor, statements }) =>
        html`<div class="speaker">
          <p class="ui"><b>${name}</b> <span class="quiet">${speaksFor}</span></p>
          ${statements.map(
            ({ quotes, asReported, source, said }) =>
              html`${quotes.map(({ text, lang }) => html`<blockquote lang="${lang ?? 'en'}">“${text}”</blockquote>`)}
                <p class="ui quiet">
                  ${asReported !== undefined && `${asReported} · `}${said && `${said.text} · `}${source.name}
                </p>`,
          )}
        </div>`,
    )}
    ${reports.map(({ name, note }) => html`<p class="ui"><b>${name}</b> <span class="quiet">${note}</span></p>`)}`;
}
