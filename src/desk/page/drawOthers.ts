import type { ActorView } from '../../site/views/actor.ts';
import type { FigureView } from '../../site/diagram/figure/figureView.ts';
import type { EventView } from '../../site/views/event.ts';
import type { SourceView } from '../../site/views/source.ts';
import { claimLink, section } from './drawClaim.ts';
import { given, html, type Html } from './html.ts';

/** The page of a source as the desk shows it. */
export function drawSource(view: SourceView): Html {
  return html`<header>
      <p class="ui kicker">${view.kind}</p>
      <h1 lang="${view.lang ?? 'en'}">${view.title}</h1>
      <p class="ui quiet">
        ${[view.publisher, view.published.text, view.language, view.basis]
          .filter((each) => each !== undefined)
          .join(' · ')}
      </p>
      ${view.links.map(({ label, name }) => html`<p class="ui"><b>${label}</b> ${name}</p>`)}
    </header>
    ${view.body !== '' && html`<div class="prose">${given(view.body)}</div>`}
    ${
      view.bearsOn.length > 0 &&
      section(
        'What it bears on',
        view.bearsOn.map(
          ({ claim, who }) =>
            html`${claimLink(claim)}${who.map(({ name, says }) => html`<p class="ui quiet">${name} ${says}</p>`)}`,
        ),
      )
    }`;
}

/** The page of an actor as the desk shows it. */
export function drawActor(view: ActorView): Html {
  return html`<header>
      <p class="ui kicker">${view.kind}</p>
      <h1>${view.name}</h1>
      <p class="dek">${view.role}</p>
      ${view.ties.map(
        ({ label, to }) =>
          html`<p class="ui"><b>${label}</b> ${to.map(({ name }) => name).join(', ')}</p>`,
      )}
    </header>
    ${view.body !== '' && html`<div class="prose">${given(view.body)}</div>`}
    ${view.days.map(({ date, said }) =>
      section(
        date.text,
        said.map(
          ({ speaker, claim, statement }) =>
            html`<p class="ui"><b>${speaker}</b> ${statement.label}</p>
              ${claimLink(claim)}
              ${statement.quotes.map(({ text }) => html`<blockquote>“${text}”</blockquote>`)}`,
        ),
      ),
    )}`;
}

/** The page of an event as the desk shows it. */
export function drawEvent({ event, actors, articles }: EventView): Html {
  const when = event.dates.map(({ text }) => text).join('; ');
  return html`<header>
      <h1>${event.title}</h1>
      <p class="dek">${when || event.note}</p>
      <p class="ui">${actors.map(({ name }) => name).join(', ')}</p>
    </header>
    ${event.body !== '' && html`<div class="prose">${given(event.body)}</div>`}
    ${event.claims.map(claimLink)}
    ${
      articles.length > 0 &&
      section(
        'Stories',
        articles.map(({ name }) => html`<p>${name}</p>`),
      )
    }`;
}

/** The page of a figure as the desk shows it: in words, since its files are not here. */
export function drawFigure(view: FigureView, words: readonly string[]): Html {
  return html`<header>
      <p class="ui kicker">${view.kindName}</p>
      <h1>${view.title}</h1>
      ${words.map((each) => html`<p>${each}</p>`)}
    </header>
    <div class="prose">${given(view.caption)}</div>
    <p class="ui quiet">${view.credit}</p>
    ${view.claims.map(claimLink)}`;
}
