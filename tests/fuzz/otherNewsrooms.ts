import type { TextFile } from '../../src/core/markdown/parsedFile.ts';

/**
 * Markdown as other programs and newsrooms write it. What is wrong in it must be told, at a place.
 */
export const otherNewsrooms: readonly TextFile[] = Object.entries({
  obsidian: `---
aliases: ["[[The talk]]"]
tags: [draft, "#todo"]
cssclasses: wide
up: [[Index]]
---
> [!note]- Mind
> Ask %%the informant%% first. ^a1b2c3

The ==talk== was [[the-host|his]] own; see ![[photo.png|300]] and [[#After]].

due:: 2025-08-19
- [ ] TODO ask #desk
%%
Not cleared.

Do not name.
%%
\`\`\`dataview
LIST FROM #talks
\`\`\`
`,
  hugo: `+++
title = "The talk"
date = 2025-08-18T17:42:00+03:00
+++
{{< figure src="a.jpg" title="The {{ .Site.Title }}" >}}
{{% notice warning %}}So.{{% /notice %}}
The [talk]({{< ref "talk.md#after" >}} "so")<!--more--> went on.
`,
  jekyll: `---
layout: post
title:  "Interview: ‘the leaders’ talks’"
date:   2025-08-18 17:42:00 +0300
categories: [talks, "kyiv"]
---
* TOC
{:toc}
{% include figure.html src="a.jpg" caption='the leaders'' talks' %}
{% comment %}ask the desk{% endcomment %}
A [link](https://a.example){:target="_blank" rel="nofollow"}[^1]
{: .lead #first}

[^1]: {{ site.author }}, ‘goin’ home’.
`,
  quarto: `---
title: The talk
format: {html: {toc: true}}
execute: {echo: false}
---
::: {.callout-note collapse="true"}
## Mind {#sec-mind .unnumbered}
See [@doe99, p. 3; -@roe], @fig-one and [small]{.smallcaps}.^[Or so.]
:::

$$e = mc^2$$ \\newpage {{< pagebreak >}} H~2~O x^2^
`,
  mdx: `---
title: 'The talk'
---
import Chart, { Line } from '../chart.jsx'
export const year = 2025

<Chart data={props.data} /> in {year} {/* ask */}
:::tip Mind
“We {speak}”, he said.
:::
`,
  critic: `# The {++long ++}talk

He said {--that --}he {~~would~>might~~} come{>>who says so?<<}. {==Check==}{>>legal<<}
<!-- off the record: A. -->
`,
  'google-docs': `**The talk **

They “spoke”[a] at [length](https://www.google.com/url?q=https://a.example/&sa=D)[b]. \\[TK\\]

[a]Is that so?
[b]Ask legal.
`,
  'markdown-it': `The talk :tada: ++so++ ==here== H~2~O 19^th^ (c) -- "quoted" 'single' ...

::: spoiler Who
*[HTML]: Hyper Text
:::

\`\`\`{note} Mind
{ref}\`target\` and {{ name }}
\`\`\`
`,
  asciidoc: `= The talk
:toc: left
// ask the desk
[NOTE]
====
See <<after,below>> and image::a.png[A].
====
.. a comment
`,
  'hebrew-and-others': `---
title: צה"ל ו"הארץ"
---
צה"ל אמר "כן" לעיתון ב"הארץ". 他说‘我们谈了’。『はい』 „Ja ‚nein‘“ »nej» ’ja’ ‹oui›
`,
}).map(([name, text]) => ({ file: `articles/${name}.md`, text }));
