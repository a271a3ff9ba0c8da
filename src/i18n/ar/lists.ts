import { claimNoun, count, sourceNoun, storyNoun } from './text.ts';

const claimsOf = (n: number) => count(n, claimNoun);

export const lists = {
  pages: 'صفحات القائمة',
  page: (n: number) => `الصفحة ${n}`,

  articlesIntro: 'كل الملفات، الأحدث أولًا',
  allArticles: (n: number) => `المجموع: ${count(n, storyNoun)}`,
  articlesByTopic: 'حسب الموضوع',
  articlesByMonth: 'حسب الشهر',
  articlesOf: (month: string) => `ملفات ${month}`,
  topic: 'موضوع',
  topicIntro: (articles: number, claims: number) =>
    `${count(articles, storyNoun)}، ${claimsOf(claims)}`,
  topicDescription: (topic: string, counts: string) => `${topic}: ${counts}`,

  claimsIntro: 'كل المعلومات، حسب مدى ثبوتها',
  figuresIntro: 'كل الخرائط والرسوم البيانية والصور والوثائق في موادنا، مع ذكر صانع كل منها',
  countClaims: claimsOf,
  claimsOfActor: (n: number) => `${claimsOf(n)}، قولًا أو بصفة طرف معني`,
  allOfStanding: (n: number, label: string) => `المجموع: ${claimsOf(n)}، ${label}`,
  claimsBy: {
    standing: 'حسب التقييم',
    topic: 'حسب الموضوع',
    actor: 'حسب القائل أو الطرف المعني',
  },
  claimsOf: {
    standing: (name: string) => `معلومات: ${name}`,
    topic: (name: string) => `معلومات في موضوع ${name}`,
    actor: (name: string) => `معلومات: ${name}`,
  },

  sourcesIntro: 'كل المصادر، حسب الناشر',
  countSources: (n: number) => count(n, sourceNoun),
  sourcesByOrigin: 'حسب ما أُخذت عنه',
  sourcesFrom: {
    document: 'وثائق',
    study: 'دراسات',
    data: 'مجموعات بيانات',
    recording: 'تسجيلات',
    statement: 'تصريحات',
    witnessed: 'مشاهدة مباشرة',
    named: 'أشخاص مذكورون بأسمائهم',
    unnamed: 'أشخاص لم تُذكر أسماؤهم',
    'not-said': 'دون ذكر المصدر',
    unknown: 'مواد لم نطلع عليها',
    relay: 'وسائل إعلام أخرى',
    'passed-on': 'من ينقل عمن',
  },
  sourcesOf: (name: string) => `المصادر: ${name}`,

  actorsIntro: 'كل من نُقل عنه أو كان طرفًا معنيًا، حسب الأطراف',
  actorsBySide: 'حسب الطرف',
};
