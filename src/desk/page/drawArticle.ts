import { messages } from '../../i18n/messages.ts';
import type { NoteView } from '../../site/parts/article/notesView.ts';
import type { ArticleView } from '../../site/views/article.ts';
import { claimLink, retraction, section } from './drawClaim.ts';
import { given, html, type Html } from './html.ts';

/** The page of an article as the desk shows it: its text with the facts below each passage. */
export function drawArticle(view: ArticleView): Html {
  return html`<header>
      <p class="ui kicker">${view.topic.name} <span>· ${messages.article.type}</span></p>
      <h1>${view.title}</h1>
      <p class="dek">${view.dek}</p>
      <ul class="ui meta">
        ${view.by !== undefined && html`<li>${view.by}</li>`}
        <li>${view.published.text}</li>
        ${view.updated && html`<li>${messages.article.updated(view.updated.text)}</li>`}
        <li>${view.minutes}</li>
      </ul>
      ${retraction(view.retracted)}
    </header>
    <p class="label">${view.counts}</p>
    <ul class="legend plain-list ui">
      ${view.strip.map(
        ({ standing, count, label }) =>
          html`<li><b class="glyph" data-standing="${standing}">${count}</b> ${label}</li>`,
      )}
    </ul>
    <section class="brief">
      <h2 class="label">${messages.article.inBrief}</h2>
      <ul>
        ${view.brief.map((point) => html`<li>${given(point)}</li>`)}
      </ul>
    </section>
    <div class="prose">
      ${view.text.map(
        ({ heading, passages }) =>
          html`${heading && given(heading.html)}
          ${passages.map(
            ({ html: text, figure, facts, more }) =>
              html`${given(text)} ${figure && html`<p><b>${figure.title}</b> ${figure.alt}</p>`}
              ${facts && notes(facts.summary, [...facts.claims, ...more])}`,
          )}`,
      )}
    </div>
    ${view.timeline.length > 0 && timeline(view.timeline)}
    ${
      view.questions.length > 0 &&
      section(
        messages.article.questions,
        view.questions.map(
          ({ question, answer, state, claim }) =>
            html`<p class="question">${given(question)}</p>
              <p class="ui quiet">${state}</p>
              ${answer !== undefined && html`<p>${given(answer)}</p>`} ${claim && claimLink(claim)}`,
        ),
      )
    }`;
}

function notes(summary: string, claims: readonly NoteView[]): Html {
  return html`<div class="notes">
    <p class="ui"><b>${summary}</b></p>
    ${claims.map(
      ({ line, who, accounts = [] }) =>
        html`${claimLink(line)} ${who !== undefined && html`<p class="ui quiet">${who}</p>`}
        ${accounts.map(({ label, who }) => html`<p class="ui"><b>${label}</b> ${who}</p>`)}`,
    )}
  </div>`;
}

function timeline(steps: ArticleView['timeline']): Html {
  const items = steps.map(({ group, order, day, events }) => [
    group !== undefined && html`<li><h3>${group}</h3></li>`,
    order !== undefined && html`<li class="ui quiet">${order}</li>`,
    ...events.map(({ title, dates, note }) => {
      const when = [day, ...dates].flatMap((date) => date?.text ?? []).join('; ');
      return html`<li class="day"><b class="ui">${when || note}</b> ${title}</li>`;
    }),
  ]);
  return section(
    messages.article.timeline,
    html`<ul class="plain-list">
      ${items}
    </ul>`,
  );
}
