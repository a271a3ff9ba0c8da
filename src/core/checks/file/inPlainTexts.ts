import { frontMatterTexts } from '../../markdown/frontMatterTexts.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Place } from '../../markdown/problem.ts';

/** What a pattern finds in the texts of front matter that are no Markdown. */
export function inPlainTexts(
  file: ParsedFile,
  pattern: RegExp,
): { key: string; match: RegExpExecArray; place: Place }[] {
  return frontMatterTexts(file)
    .filter(({ isMarkdown }) => !isMarkdown)
    .flatMap(({ path, key, value }) =>
      [...value.matchAll(pattern)].map((match) => {
        const piece = match[0].split(/[\r\n]/)[0]!;
        return { key, match, place: file.frontMatter!.placeWithin(path, piece, match.index) };
      }),
    );
}
