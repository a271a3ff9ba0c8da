import { wordDifference, type Stretch } from '../site/parts/versions/wordDifference.ts';

/** Lets a reader compare any two versions of a text. */
export function compareVersions(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-compare]');
  const shown = form?.querySelector<HTMLElement>('.difference');
  if (!form || !shown) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    void difference(String(chosen.get('from')), String(chosen.get('to')), form).then(
      (stretches) => {
        if (stretches.every(({ is }) => is === 'same')) shown.textContent = shown.dataset['same']!;
        else shown.replaceChildren(...stretches.map(nodeOf));
      },
      () => {
        shown.textContent = shown.dataset['failed']!;
      },
    );
  });
}

async function difference(from: string, to: string, form: HTMLFormElement): Promise<Stretch[]> {
  const [before = '', after = ''] = await Promise.all([from, to].map(textAt));
  return wordDifference(before, after, form.dataset['language']!);
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return await response.text();
}

function nodeOf({ is, words }: Stretch): Node {
  if (is === 'same') return document.createTextNode(words);
  const node = document.createElement(is === 'added' ? 'ins' : 'del');
  node.textContent = words;
  return node;
}
