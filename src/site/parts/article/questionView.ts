import type { Question } from '../../../core/model/model.ts';
import { answerOf, type Answer } from '../../../core/standing/answer.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { inlineHtml } from '../prose/proseHtml.ts';

/** An open question, and what the record says about it. */
export interface QuestionView {
  question: string;
  /** "Answered on 19 August 2025", "What the record says so far", or that it says nothing yet. */
  /** What can be said of it, as HTML. */
  answer?: string;
  state: string;
  isAnswered: boolean;
  claim?: ClaimLine;
}

export function questionView(question: Question, edition: Edition): QuestionView {
  const answer = answerOf(question);
  return {
    question: inlineHtml(question.question, edition),
    ...(question.answer && { answer: inlineHtml(question.answer, edition) }),
    state: stateOf(answer, edition),
    isAnswered: answer.state === 'answered',
    ...(answer.state !== 'open' && { claim: claimLine(answer.claim, edition) }),
  };
}

function stateOf(answer: Answer, edition: Edition): string {
  if (answer.state === 'answered')
    return messages.questions.answered(dayView(answer.day, edition).text);
  return answer.state === 'open' ? messages.questions.open : messages.questions.soFar;
}
