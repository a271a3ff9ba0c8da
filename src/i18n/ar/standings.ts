import type { StandingId } from '../../core/standing/standings.ts';
import { withSentences, type StandingWords } from '../standingWords.ts';
import { evidenceWords } from './clauses.ts';

type Label = Pick<StandingWords, 'label' | 'short' | 'rule'>;

/** All agree with «معلومة», and with «معلومات» after a number. */
const words = {
  isolated: {
    label: 'لا يقولها إلا أصحابها',
    short: 'لا يقولها إلا أصحابها',
    rule: 'الأطراف المعنية وحدها تقول إن الأمر كذلك؛ وصوتان من الخارج أو وثيقة تقول غير ذلك.',
  },
  upheld: {
    label: 'ثابتة مع نفي من طرف',
    short: 'ثابتة مع نفي من طرف',
    rule: 'صوتان من الخارج يقولان إن الأمر كذلك، أو وثيقة تثبته؛ ولا ينفيه إلا أطراف معنية.',
  },
  contested: {
    label: 'متنازع عليها',
    short: 'متنازع عليها',
    rule: 'هناك من يقول إن الأمر كذلك ومن يقول غير ذلك. ومن لا يسميه أحد لا يجعل موضع نزاع ما تتفق عليه الأطراف كلها، أو ما تثبته وثيقة، أو ما هو موقف صاحبه.',
  },
  denied: {
    label: 'منفية',
    short: 'منفية',
    rule: 'هناك من يقول غير ذلك، ولا تأكيد مسجلًا من أحد.',
  },
  agreed: {
    label: 'متفق عليها من الأطراف كلها',
    short: 'متفق عليها من الأطراف كلها',
    rule: 'كل طرف معني يقول إن الأمر كذلك، وهم اثنان على الأقل.',
  },
  documented: {
    label: 'موثقة',
    short: 'موثقة',
    rule: 'تثبته وثيقة هي الشيء نفسه (قانون أو حكم أو اتفاق موقّع)، أو تسجيل تحقق منه أحد.',
  },
  stated: {
    label: 'موقف معلن',
    short: 'موقف معلن',
    rule: 'هو موقف أحدهم، وصاحبه يقوله بنفسه. وما يقوله غيره عنه يُعرض ولا يُحسب.',
  },
  corroborated: {
    label: 'مؤكدة من أكثر من صوت',
    short: 'مؤكدة من أكثر من صوت',
    rule: 'صوتان على الأقل يقولان إن الأمر كذلك. والصوت طرف له تصريح علني، أو تقرير يذكر مصادره بأسمائها أو شاهد بنفسه، أو دراسة، أو مجموعة بيانات.',
  },
  'one-side': {
    label: 'يقولها طرف واحد',
    short: 'يقولها طرف واحد',
    rule: 'صوت واحد يقول إن الأمر كذلك، وهو صوت طرف معني.',
  },
  single: {
    label: 'من مصدر وحيد',
    short: 'من مصدر وحيد',
    rule: 'صوت واحد يقول إن الأمر كذلك، وليس صوت طرف معني.',
  },
  reported: {
    label: 'منقولة دون مصدر مسمى',
    short: 'منقولة دون مصدر مسمى',
    rule: 'نُشرت، أيًا كان عدد الناشرين، دون أن يتحمل أحد المسؤولية باسمه: عن أشخاص لا يسميهم أحد، أو في مادة لا تذكر ذلك أو لم نطلع عليها. وقد يكونون الأشخاص أنفسهم أو من طرف واحد، فليسوا صوتًا.',
  },
  open: {
    label: 'غير محسومة',
    short: 'غير محسومة',
    rule: 'لا تأكيد صريحًا ولا نفي صريحًا مسجلًا من أحد.',
  },
} satisfies { readonly [Id in StandingId]?: Label };

export const standings = withSentences(
  Object.fromEntries(
    Object.entries<Label>(words).map(([id, each]) => [
      id,
      { ...each, predicate: each.short, ofSeveral: () => each.short },
    ]),
  ) as unknown as Record<keyof typeof words, Omit<StandingWords, 'sentence'>>,
  evidenceWords,
);
