import { readFileSync } from 'node:fs';
import { contentWith, readContent } from './tests/support/content.ts';
const text = readFileSync(0, 'utf8').replace(/⟨U\+([0-9A-F]{4})⟩/g, (_, c) =>
  String.fromCharCode(parseInt(c, 16)),
);
for (const part of text.split(/^\+\+\+.*\n/m)) {
  console.log('-----');
  for (const p of readContent(contentWith(part)).problems)
    console.log(
      `${p.file}:${p.line}:${p.column} ${p.severity} ${p.rule}: ${p.message} ${p.todo} ${(p.also ?? []).map((a) => a.file + ':' + a.line).join(',')}`,
    );
}
