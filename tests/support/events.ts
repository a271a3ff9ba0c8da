import type { Article } from '../../src/core/model/model.ts';
import type { Edition } from '../../src/site/parts/edition.ts';
import { editionOf } from './content.ts';

/** A file of an event of the base newsroom, with these lines of front matter. */
export function eventFile(id: string, lines: string): string {
  return `=== events/${id}.md\n---\ntitle: ${id}\nclaims: [they-spoke]\n${lines}\n---\n`;
}

/** An edition with an article that shows these events, told by the clock of a zone. */
export function storyOf(
  events: readonly string[],
  { zone = 'Europe/Kyiv', timeline = idsOf(events).join(', ') } = {},
): { edition: Edition; article: Article } {
  const edition = editionOf(`${events.join('')}
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
zone: ${zone}
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [${timeline}]
---
They [spoke](../claims/they-spoke.md).
`);
  return { edition, article: edition.record.articles[0]! };
}

function idsOf(events: readonly string[]): string[] {
  return events.flatMap((each) => /events\/(.*)\.md/.exec(each)?.[1] ?? []);
}
