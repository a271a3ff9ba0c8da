import { blankedCode } from '../../markdown/runningSource.ts';

/** A mark of another program: its pattern, with the flag `g`, and what it is there. */
export interface OtherMark {
  pattern: RegExp;
  what: string;
  /** What to do about it, where it is not what is to be done about its kind. */
  todo?: string;
}

/** Comments and marked changes, which other programs do not show to readers. */
export const notes: readonly OtherMark[] = [
  { pattern: /(?<![\d%])%%(?!%)(?:(?:(?!%%)[^]){0,5000}%%)?/g, what: 'a comment of Obsidian' },
  { pattern: /\{>>(?:[^{}\n]{0,500}<<\})?/g, what: 'a comment of CriticMarkup' },
  {
    pattern: /\{(?:\+\+|--|~~|==)(?:[^{}\n]{0,500}(?:\+\+|--|~~|==)\})?/g,
    what: 'a marked change of CriticMarkup',
    todo: 'Accept or reject the change, and remove its marks.',
  },
  { pattern: /\{#[^{}\n]{0,500}#\}/g, what: 'a comment of Jinja' },
  { pattern: /\{\/\*[^{}\n]{0,500}\*\/\}/g, what: 'a comment of MDX' },
  { pattern: /<#--(?:[^<>\n]{0,500}--#?>)?/g, what: 'a comment of FreeMarker' },
  { pattern: /\{!--[^{}\n]{0,500}--\}/g, what: 'a comment of a template' },
  { pattern: /(?<![\w*/:])\/\*(?!\*)[^*\n]{1,500}\*\//g, what: 'a comment of a program' },
  {
    pattern: /^\/{2,3}[ \t].*$/gm,
    what: 'a comment of AsciiDoc or a block of Markdown for Python',
  },
  { pattern: /^\/{4,}[ \t]*$/gm, what: 'the fence of a comment of AsciiDoc' },
  { pattern: /^\.\.[ \t]+\S.*$/gm, what: 'a comment or directive of reStructuredText' },
  {
    pattern: /^[ ]{0,3}\[(?:\/\/|#|_|comment|note|todo)\]:[ \t]*(?:#|<>|$).*$/gim,
    what: 'a comment that some programs take out',
  },
  { pattern: /(?<=(?:^|\n)[ \t]*\n)%[ \t]+\S.*/g, what: 'a comment of LaTeX' },
  { pattern: /&lt;!--(?:[^\n]{0,500}?--&gt;)?/g, what: 'a comment of HTML' },
  { pattern: /\[Comment(?:ed)? ?\[\w+\]:?[^\]\n]{0,300}\]/g, what: 'a comment of Word' },
];

const attribute = String.raw`(?:[#.][A-Za-z][\w:-]*|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%.#/-]+))`;

/** Marks that other programs act on. */
export const markup: readonly OtherMark[] = [
  { pattern: /\{%(?:[^{}\n]{0,500}%\})?/g, what: 'a tag of Liquid or Jinja' },
  { pattern: /\{\{(?:[^{}\n]{0,500}\}\})?/g, what: 'a tag of Liquid, Hugo or another template' },
  { pattern: /<%(?:[^<>\n]{0,500}%>)?/g, what: 'a tag of a template' },
  { pattern: /\[%(?:[^[\]\n]{0,500}%\])?/g, what: 'a tag of a template' },
  { pattern: /<#(?:if|list|include|assign)\b[^<>\n]{0,300}>/g, what: 'a tag of FreeMarker' },
  { pattern: /\*\|[A-Z][\w:]{1,60}\|\*/g, what: 'the placeholder of a newsletter program' },
  {
    pattern: /(?<![\w%])%[A-Za-z_][\w.]{1,40}%(?![\w%])/g,
    what: 'the placeholder of a newsletter program',
  },
  { pattern: /\$\{[A-Za-z_][^{}\n]{0,100}\}/g, what: 'the placeholder of a template' },
  { pattern: /\{\$[A-Za-z_][^{}\n]{0,100}\}/g, what: 'the placeholder of a template' },
  {
    pattern: new RegExp(String.raw`\{[a-z][\w:+-]*\}(?=${blankedCode})`, 'gi'),
    what: 'a role of MyST',
  },
  {
    pattern:
      /\{(?:[A-Za-z_]\w*(?:\.\w+)+|[a-z_]\w+|[A-Z_]{2,}|[A-Za-z_][\w.]*\([^{}\n]{0,100}\))\}/g,
    what: 'the placeholder of a template',
  },
  { pattern: /\{:[^{}\n]{0,300}\}/g, what: 'an attribute list of kramdown' },
  {
    pattern: new RegExp(String.raw`\{[ \t]*${attribute}(?:[ \t]+${attribute})*[ \t]*\}|\{-\}`, 'g'),
    what: 'an attribute list of Pandoc or kramdown',
  },
  { pattern: /^[ \t]*:{3,}.*$/gm, what: 'a block of Pandoc, MyST or Docusaurus' },
  { pattern: /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[a-z]+.*$/gm, what: 'a block of MkDocs' },
  { pattern: /^===[+!]? "[^"\n]*"[ \t]*$/gm, what: 'a tab of MkDocs' },
  {
    pattern: /(?<=^(?:[ \t]*>)+[ \t]*)\[![\w-]+\][+-]?/gm,
    what: 'a callout of Obsidian or GitHub',
  },
  { pattern: /(?<![=\w!<>])==(?=[^\s=])[^=\n]{0,300}(?<=\S)==(?![=\w])/g, what: 'a highlight' },
  {
    pattern: /(?<![\w+])\+\+(?=[^\s+])[^+\n]{0,300}(?<=\S)\+\+(?![\w+])/g,
    what: 'an underlined text',
  },
  { pattern: /(?<=\p{L})~[\w+-]{1,12}~(?!~)/gu, what: 'a lowered text of Pandoc' },
  { pattern: /^\*\[[^\]\n]{1,100}\]:.*$/gm, what: 'an abbreviation of kramdown' },
  {
    pattern: /(?<![\w@/.])@(?:fig|tbl|sec|eq|lst)-[\w-]+/g,
    what: 'a reference of Quarto',
  },
  { pattern: /\^\[[^\]\n]{1,500}\]/g, what: 'a footnote of Pandoc' },
  { pattern: /(?<=[\p{L}\p{N}])\^[\w+-]{1,12}\^(?!\w)/gu, what: 'a raised text of Pandoc' },
  { pattern: /(?<=\S[ \t])\^[A-Za-z0-9][\w-]{2,}[ \t]*$/gm, what: 'the id of a block of Obsidian' },
  {
    pattern: /\[[^[\]\n]{0,80}?(?<![\w.])@[A-Za-z_][^[\]\n]{0,200}\](?!\()/g,
    what: 'a citation of Pandoc',
  },
  { pattern: /^\[TOC\][ \t]*$|^\[\[_TOC_\]\]$/gim, what: 'the place of a table of contents' },
  {
    pattern:
      /\[\/[a-z][\w-]*\]|\[[a-z][\w-]*(?:[ \t]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\]\s]+))+[ \t]*\/?\]|\[(?:url|img|color|size|quote|font|email)=[^\]\n]{0,200}\]/gi,
    what: 'a shortcode of WordPress or a tag of a forum',
  },
  {
    pattern:
      /\\(?:[a-zA-Z]{2,}\*?(?:\[[^\]\n]{0,100}\])?\{|(?:newpage|pagebreak|clearpage|noindent|bigskip|medskip)(?!\w))/g,
    what: 'a command of LaTeX',
  },
  {
    pattern:
      /\[\[(?:gallery|playlist|audio|video|embed|caption)(?:[ \t][^[\]\n]{0,200})?\]\](?!\()|^\[(?:gallery|playlist|audio|video|more)\][ \t]*$/gm,
    what: 'a shortcode of WordPress',
  },
  {
    pattern: /^={2,6}[ \t]+(?![ \t=])[^=\n]{1,200}(?:={2,6})?[ \t]*$/gm,
    what: 'a heading of a wiki or of AsciiDoc',
    todo: 'Write a heading as “## Its words”.',
  },
  { pattern: /^h[1-6]\.[ \t]+\S.*$/gm, what: 'a heading of Textile or Jira' },
  { pattern: /^bq\.[ \t]+\S.*$/gm, what: 'a quotation of Textile or Jira' },
  { pattern: /^\|\|.+\|\|[ \t]*$/gm, what: 'the head of a table of Jira' },
  { pattern: /\[~[\w.:@-]{1,80}\]/g, what: 'the mention of a colleague in Jira' },
  {
    pattern: /(?<![\w!])![\w./-]{1,200}\.(?:png|jpe?g|gif|webp|svg)(?:\|[^!\n]{0,100})?!/gi,
    what: 'a picture of Textile or Jira',
  },
  {
    pattern:
      /\[https?:\/\/[^\s\]]{1,500}[ \t]+[^\]\n]{1,300}\]|\[[^\]|\n]{1,200}\|https?:\/\/[^\]\s]{1,500}\]/g,
    what: 'a link of a wiki',
    todo: 'Write a link as [its words](its address).',
  },
  { pattern: /^__(?:NO)?TOC__[ \t]*$/gm, what: 'the place of a table of contents' },
  { pattern: /(?<=\S[ \t]?)(?<!~)~{3,5}(?!~)/g, what: 'the signature of a wiki' },
  {
    pattern: /\(\((?:[\w-]{9}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\)\)/g,
    what: 'the reference to a block in Roam or Logseq',
  },
  { pattern: /\$\$[^$\n]{1,300}\$\$/g, what: 'a formula of TeX' },
  {
    pattern: /^(?:[A-Za-z][\w-]{1,30}|\[[A-Za-z][\w-]{1,30})::[ \t]+\S.*$/gm,
    what: 'a field of Dataview',
  },
  { pattern: /^#\+\w+.*$/gm, what: 'a keyword of Org' },
  { pattern: /^:[\w-]+:(?:[ \t].*)?$/gm, what: 'a property of Org or AsciiDoc' },
  { pattern: /^[a-z]+::[^\s[]*\[[^\]\n]*\][ \t]*$/gm, what: 'a macro of AsciiDoc' },
  {
    pattern:
      /^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|abstract|discrete|quote|source|verse)\b[^\]\n]*\][ \t]*$/gm,
    what: 'a block of AsciiDoc',
  },
  { pattern: /<<[\w#.-]+(?:,[^<>\n]{0,200})?>>/g, what: 'a reference of AsciiDoc' },
  {
    pattern: new RegExp(`:[a-z][\\w+-]*:(?=${blankedCode})`, 'gi'),
    what: 'a role of reStructuredText',
  },
  {
    pattern:
      /(?<![\w:]):(?:[a-z]+(?:_[a-z]+)+|smile|tada|rocket|fire|heart|eyes|bulb|memo|pushpin|warning|\+1):(?![\w:])/g,
    what: 'the name of an emoji',
  },
  {
    pattern: /^import[ \t]+(?:[^\n'"]{1,200}[ \t]from[ \t]+)?['"][^'"\n]{1,200}['"];?[ \t]*$/gm,
    what: 'an import of MDX',
  },
  {
    pattern: /^export[ \t]+(?:default[ \t]|(?:const|let|var|function|class)[ \t]+\w+|\{|\*).*$/gm,
    what: 'an export of MDX',
  },
  ...[
    /【\d[^【】\n]{0,100}†[^【】\n]{0,100}】/g,
    /:?contentReference\[oaicite:[^\]\n]{0,100}\](?:\{[^{}\n]{0,100}\})?/g,
    /oai_citation(?::\d+|_attribution)[^\s\]]{0,100}/g,
    /\p{Co}?(?:cite|filecite|navlist|image_group)?\p{Co}?turn\d+(?:search|view|news|image|file|fetch|product)\d+(?:\p{Co}turn\d+[a-z]+\d+)*\p{Co}?/gu,
    /\[cite(?:_start|_end|: ?[\d, ]{1,100})\]/g,
    /\[(?:attached_file|web|file|image|page|memory):\d{1,4}\]/g,
    /\(?\{"attribution":\{[^\n]{0,300}?\}\}\)?/g,
  ].map((pattern) => ({
    pattern,
    what: 'the citation mark of a chat assistant',
    todo: 'Remove it, and check what it was to bear out.',
  })),
];
