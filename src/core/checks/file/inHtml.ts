import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import { indexLines } from '../../markdown/lineIndex.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';

/** What a pattern finds in the HTML of a file, the parts of a block each at its own place. */
export function inHtml(
  file: ParsedFile,
  pattern: RegExp,
  say: (match: RegExpExecArray) => Finding | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const nodes = nodesIn(file.tree, 'html');
  if (nodes.length === 0) return problems;
  const lines = indexLines(file.text);
  for (const node of nodes) {
    const start = node.position?.start.offset;
    if (start === undefined) continue;
    const source = file.text.slice(start, node.position!.end.offset);
    for (const match of source.matchAll(pattern)) {
      const finding = say(match);
      if (finding)
        problems.push(
          problemInFile(
            file.file,
            lines.placeAt(start + match.index, start + match.index + match[0].length),
            finding,
          ),
        );
    }
  }
  return problems;
}
