import { expect, test } from 'vitest';
import { problemsIn } from '../markdown/drawn.ts';

const rules = ['note', 'other-markup', 'unfinished'];

/** What the check of other programs' marks says of a body: its rules, and what it shows. */
const inBody = (body: string) =>
  problemsIn(`---\ntitle: A\n---\n${body}\n`)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, message }) => `${rule} ${/“([^]*?)”/.exec(message)![1]!}`);

/** The same of a text of front matter, which is no Markdown. */
const inField = (text: string) =>
  problemsIn(`---\ndek: ${JSON.stringify(text)}\n---\n`)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, line }) => `${rule} ${line}`);

test.each([
  ['He spoke %%who?%% then.', 'note %%who?%%'],
  ['%%ask *him*, by `phone`%%', 'note %%ask *him*, by `phone`%%'],
  ['He left %% unclosed', 'note %%'],
  ['He {>>who?<<} spoke', 'note {>>who?<<}'],
  ['He {--had--} spoke', 'note {--had--}'],
  ['He {==spoke==}{>>when<<}', 'note {==spoke==} note {>>when<<}'],
  ['He {# who #} spoke', 'note {# who #}'],
  ['He {/* who */} spoke', 'note {/* who */}'],
  ['He spoke /* who? */ then', 'note /* who? */'],
  ['// ask the desk', 'note // ask the desk'],
  ['.. ask the desk', 'note .. ask the desk'],
  ['[comment]: <> (ask the desk)', 'note [comment]: <> (ask the desk)'],
  ['{% include note.html %}', 'other-markup {% include note.html %}'],
  ['{{ page.title }} and {{< ref >}}', 'other-markup {{ page.title }} other-markup {{< ref >}}'],
  ['<%= name %>', 'other-markup <%= name %>'],
  ['Dear ${name}, {first_name}', 'other-markup ${name} other-markup {first_name}'],
  ['A [link](https://a.example){.btn #x rel="nofollow"}', 'other-markup {.btn #x rel="nofollow"}'],
  ['A word.\n{: .lead}', 'other-markup {: .lead}'],
  ['[small]{.smallcaps}', 'other-markup {.smallcaps}'],
  ['::: {.note}\nText\n:::', 'other-markup ::: {.note} other-markup :::'],
  [':::tip', 'other-markup :::tip'],
  ['!!! note "Mind"', 'other-markup !!! note "Mind"'],
  ['> [!warning]\n> So.', 'other-markup [!warning]'],
  ['A ==mark== here', 'other-markup ==mark=='],
  ['So.^[By all accounts.]', 'other-markup ^[By all accounts.]'],
  ['He spoke. ^a1b2c3', 'other-markup ^a1b2c3'],
  ['So [see @doe99, p. 3].', 'other-markup [see @doe99, p. 3]'],
  ['See {ref}`target` and :doc:`x`', 'other-markup {ref} other-markup :doc:'],
  ['[caption id="a1"]x[/caption]', 'other-markup [caption id="a1"] other-markup [/caption]'],
  ['\\newpage and \\footnote{so}', 'other-markup \\newpage other-markup \\footnote{'],
  ['#+TITLE: So', 'other-markup #+TITLE: So'],
  ['image::a.png[A]', 'other-markup image::a.png[A]'],
  ['See <<intro,above>>.', 'other-markup <<intro,above>>'],
  ['A :tada: day', 'other-markup :tada:'],
  ['export const a = 1', 'other-markup export const a = 1'],
  ['A ++new++ H~2~O', 'other-markup ++new++ other-markup ~2~'],
  ['*[EU]: European Union', 'other-markup *[EU]: European Union'],
  ['See @fig-one.', 'other-markup @fig-one'],
  ['```{note}\nSo.\n```', 'other-markup {note}'],
  ['```mermaid\nA-->B\n```', 'other-markup mermaid'],
  ['So.\n\n% ask the desk', 'note % ask the desk'],
  ['So &lt;!-- ask --&gt; it', 'note &lt;!-- ask --&gt;'],
  ['due:: tomorrow', 'other-markup due:: tomorrow'],
  ['So. #todo', 'unfinished #todo'],
  ['TODO: ask. FIXME TKTK', 'unfinished TODO unfinished FIXME unfinished TKTK'],
  ['He has XXX men and ?? guns', 'unfinished XXX unfinished ??'],
  ['Ask [check with legal] him [date?]', 'unfinished [check with legal] unfinished [date?]'],
  ['They spoke.[a]', 'unfinished [a]'],
  [
    'So he said【4†source】【12:3†L1-L9】.',
    'other-markup 【4†source】 other-markup 【12:3†L1-L9】',
  ],
  [
    'So :contentReference[oaicite:0]{index=0} it',
    'other-markup :contentReference[oaicite:0]{index=0}',
  ],
  [
    'So \uE200cite\uE202turn0search1\uE202turn0news2\uE201 it',
    'other-markup \uE200cite\uE202turn0search1\uE202turn0news2\uE201',
  ],
  ['So [oai_citation:1‡a.example](https://a.example) it', 'other-markup oai_citation:1‡a.example'],
  ['[cite_start]So it is [cite: 3, 4].', 'other-markup [cite_start] other-markup [cite: 3, 4]'],
  ['So it is [web:12][attached_file:1].', 'other-markup [web:12] other-markup [attached_file:1]'],
  ['Sure! Here’s the draft of the text.', 'unfinished Sure! Here’s'],
  ['As an AI language model, I cannot tell.', 'unfinished As an AI language model'],
  ['Up to my last knowledge cutoff he was so.', 'unfinished Up to my last knowledge cutoff'],
  ['So.\n\nI hope this helps! Would you like more?', 'unfinished I hope this helps'],
  ['Text [[gallery ids="1,2"]] here', 'other-markup [[gallery ids="1,2"]]'],
  ['[[gallery]]\n\n[playlist]', 'other-markup [[gallery]] other-markup [playlist]'],
  [
    '[% name %] <#if x> <#-- who? --#>',
    'other-markup [% name %] other-markup <#if x> note <#-- who? --#>',
  ],
  ['Dear *|FNAME|* %FIRSTNAME%', 'other-markup *|FNAME|* other-markup %FIRSTNAME%'],
  ['/// ask the desk', 'note /// ask the desk'],
  ['{!-- who? --}', 'note {!-- who? --}'],
  ['== Later ==\n\n=== Later', 'other-markup == Later == other-markup === Later'],
  ['h2. Later\n\nbq. So', 'other-markup h2. Later other-markup bq. So'],
  ['||a||b||', 'other-markup ||a||b||'],
  ['Ask [~anna.b], !host.png!', 'other-markup [~anna.b] other-markup !host.png!'],
  ['[https://a.example He said] so', 'other-markup [https://a.example He said]'],
  ['[he said|https://a.example] so', 'other-markup [he said|https://a.example]'],
  ['__TOC__', 'other-markup __TOC__'],
  ['So --~~~~', 'other-markup ~~~~'],
  ['So ((a1b2c3d4e))', 'other-markup ((a1b2c3d4e))'],
  ['[AK: is that so?] (TBC) [CQ]', 'unfinished [AK: is that so?] unfinished (TBC) unfinished [CQ]'],
  ['NB: ask Anna before it runs', 'unfinished NB: ask Anna before it runs'],
  ['[PHOTO: the host] So.\n\nENDS', 'unfinished [PHOTO: the host] unfinished ENDS'],
  ['-30-', 'unfinished -30-'],
  ['DRAFT - so\n\nMORE FOLLOWS', 'unfinished DRAFT unfinished MORE FOLLOWS'],
  [
    'Headline goes here. Insert name here.',
    'unfinished Headline goes here unfinished Insert name here',
  ],
  [
    'УТОЧНИТИ, коли. À VÉRIFIER 【待核实】',
    'unfinished УТОЧНИТИ unfinished À VÉRIFIER unfinished 【待核实】',
  ],
  ['@todo ask him', 'unfinished @todo'],
  ['They spoke[b] then.\n\n[b]Is that so?', 'unfinished [b] unfinished [b]'],
])('what another program takes out or acts on is told: %s', (text, told) => {
  expect(inBody(text).join(' ')).toBe(told);
});

test.each([
  'It rose by 5% in May, from 20%% to 21 %.',
  'The pairs {1, 2} and {a, b}; the set {x}.',
  'Type `{{ x }}`, `%%`, `TODO` or ``{% if %}``.',
  'A brace \\{\\{ x \\}\\} and \\{#id\\} and \\%\\%so\\%\\%.',
  '```\n%%note%% {{ x }} TODO\n::: x\n```',
  'They “began [a] meeting”, and [the] leader[s] organi[s]ed it [sic]. She said “[insert] it”.',
  'It answered “As an AI language model, I cannot”, and “Sure! Here is the text”.',
  'Certainly here is where they met; of course, here are the two sides.',
  'The model’s knowledge of his training is out of date. He sees himself as an AI pioneer.',
  'They turned 0 to 1. A U-turn on search, turn 2 of the race, and the news at 9.',
  'He says “I hope this helps you.” She hopes this helps, and would like you to know.',
  'The citation [4] of 【the treaty】, a dagger† and page web:12 are quoted.',
  'An AI model drew it, as an AI model does. Let me know, he wrote, if you would come.',
  'Absolutely nobody spoke. Sure, he said, here he is.',
  'The report names content references, index 0 and the site of OpenAI.',
  'As of my last visit, the update of their knowledge was late.',
  'Super Bowl XXX, the Games of the XXX Olympiad, XXX Corps and TK Maxx on flight TK 1980.',
  'Eso es todo. ESO ES TODO. A TKO in the third.',
  'At 10:30:00 he wrote to desk@house.example [desk@house.example], and/or so... and… so.',
  'https://a.example/%7Bid%7D?q={id}%%x and <https://a.example/{{x}}> [x](https://a.example/%%{y}%%).',
  'He paid $5 and $10, 3 < 4, a == b, x^2, C# and #MeToo, at 5 p.m.; import duties from China.',
  'A list:\n\n- [ ] three\n- [x] four[^1]\n\n[^1]: Note [1], [2].\n\n[post]: https://a.example\n\nThe [post], [Check the facts](https://a.example).',
  'C++ and C++, ~~struck~~ out, 1++ and i++.\n\n```text\n{note}\n```',
  'What???  Why?? He said: “???” #metoo, C# and x#todo.',
  'The share\n% of voters',
  'Reuters [Reuters: is it so?] “[AK: check]” [Ed. note], (to be confirmed by both), [he]: yes.',
  'The draft ends here. DRAFT resolution 2334 was adopted; a DRAFT. More follows from it.',
  'NB Power, the N.B. premier and Note: the map is to scale. Text goes here and there.',
  'TBC Bank, the TBD newspaper, at a time (TBD by both) and a place to come.',
  '“[PIC]” and “[PHOTO: x]”; links: [BOX](https://a.example).',
  '5% x% and 10%off%; %20; 20%a; from 3 % to 4 %; 100%sure%ly',
  'If x == y or x === y; = 5; a = b.\n\n= 5\n\nH1. is no heading; (i) one; ((so)); ((so he said)).',
  'Oh! See host.png! And ||so||; a|b|c; [see|so]; [https://a.example]; ~ 5; ~~struck~~; a~~b.',
  '| a | b |\n| --- | :-: |\n| 1 | 2 |\n\n---\n\n===',
])('ordinary text is not told: %s', (text) => {
  expect(inBody(text)).toEqual([]);
});

test('every text of front matter is looked through, and code in it is not', () => {
  expect(inField('Who? %%A.%%')).toEqual(['note 2']);
  expect(inField('{{ x }} TK')).toEqual(['other-markup 2', 'unfinished 2']);
  expect(inField('5% in May, `{{ x }}`')).toEqual([]);
});

test('front matter that cannot be read is looked through as it is written', () => {
  const problems = problemsIn('---\ntitle: “A %%who%%\ndek: {{ page.title }}\n---\n');
  expect(problems.filter(({ rule }) => rules.includes(rule))).toMatchObject([
    { rule: 'note', line: 2 },
    { rule: 'other-markup', line: 3 },
  ]);
});
