import type { Extension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import type { Position } from 'unist';

declare module 'mdast' {
  interface LinkData {
    urlPosition?: Position;
  }
  interface ImageData {
    urlPosition?: Position;
  }
  interface DefinitionData {
    urlPosition?: Position;
  }
}

/**
 * A plugin for the parser: the nodes with an address get the position of that address as
 * `data.urlPosition`.
 */
export function urlPlaces(this: Processor): void {
  this.data('fromMarkdownExtensions', [...(this.data('fromMarkdownExtensions') ?? []), extension]);
}

const extension: Extension = {
  enter: {
    resourceDestinationString: keep,
    definitionDestinationString: keep,
  },
};

type Handle = NonNullable<Extension['enter']>[string];

function keep(this: ThisParameterType<Handle>, token: Parameters<Handle>[0]): void {
  const node = this.stack.at(-1);
  const point = ({ line, column, offset }: { line: number; column: number; offset: number }) => ({
    line,
    column,
    offset,
  });
  if (node)
    node.data = { ...node.data, urlPosition: { start: point(token.start), end: point(token.end) } };
  // What the parser does here by itself: collect the text of the address.
  this.buffer();
}
