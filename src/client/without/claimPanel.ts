import { without as words } from '../../i18n/en/without.ts';
import { createElement } from '../dom.ts';
import { createButton, joinNames, showBar, spaced } from './bar.ts';
import { keepLeftOut, keysInAddress, outletsLeftOut, putInAddress } from './choice.ts';
import { loadData, loadRules, type ClaimData, type RulesModule } from './record.ts';

type Contributor = ReturnType<RulesModule['contributors']>[number];

/**
 * Puts into the page of a claim, in the place of the link that asks for it, the choice of what to
 * leave out, and how the claim stands without it by the published rules. What is published stays as
 * it is, above. Opens by itself only where something of the record is left out.
 */
export async function showClaimPanel(link: HTMLElement): Promise<void> {
  const asked = /[?&]without=/.test(location.search);
  const [rules, claim] = await Promise.all([loadRules(), loadData<ClaimData>(location.pathname)]);
  const all = rules.contributors(claim);
  const chosen = new Set(keysInAddress() ?? outletsLeftOut().keys());
  if (!asked && !all.some(({ key }) => chosen.has(key))) return;
  const result = createElement('div', { className: 'without-result', role: 'status' });
  const actions = createElement('p', { className: 'without-actions' });
  const heading = createElement('h2', { tabIndex: -1 }, words.ask);
  const boxes = new Map(all.map(({ key }) => [key, createElement('input', { type: 'checkbox' })]));
  const show = () => {
    const leftOut = all.filter(({ key }) => chosen.has(key));
    for (const [key, box] of boxes) box.checked = chosen.has(key);
    result.replaceChildren(...describeResult(rules, claim, leftOut));
    actions.replaceChildren(...spaced(createActions(leftOut, chosen, show)));
  };
  for (const [key, box] of boxes)
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(key);
      else chosen.delete(key);
      putInAddress([...chosen]);
      show();
    });
  const groups = groupsOf(all).map(([title, members]) =>
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, title),
      ...members.map((each) =>
        createElement(
          'label',
          {},
          boxes.get(each.key)!,
          ' ',
          createElement('span', {}, nameOf(each)),
        ),
      ),
    ),
  );
  const panel = createElement('section', {
    id: link.id,
    className: 'without ui screen-only',
    ariaLabel: words.ask,
  });
  panel.append(
    heading,
    createElement('p', { className: 'quiet' }, words.intro),
    result,
    createElement('div', { className: 'without-choices' }, ...groups),
    actions,
  );
  show();
  link.replaceWith(panel);
  if (location.hash === `#${panel.id}`) {
    panel.scrollIntoView();
    heading.focus({ preventScroll: true });
  }
}

/**
 * Those who say so, those who say otherwise, and the others; groups that nobody is in are left out.
 */
function groupsOf(all: readonly Contributor[]): [string, Contributor[]][] {
  const groups = Map.groupBy(all, ({ says }) => {
    const [so, otherwise] = [says.includes('so'), says.includes('otherwise')];
    return so === otherwise ? 'other' : so ? 'so' : 'otherwise';
  });
  return (['so', 'otherwise', 'other'] as const).flatMap((group) => {
    const members = groups.get(group);
    return members ? [[words.groups[group], members] satisfies [string, Contributor[]]] : [];
  });
}

function nameOf({ type, names }: Contributor): string {
  return type === 'work' ? words.work(names[0]!, names[1]!) : joinNames(names);
}

/** What is left out, how the claim stands as published, and how it stands without that. */
function describeResult(
  rules: RulesModule,
  claim: ClaimData,
  leftOut: readonly Contributor[],
): HTMLElement[] {
  if (!leftOut.length) return [createElement('p', { className: 'quiet' }, words.nothing)];
  const published = rules.standing(claim);
  const left = rules.standingWithout(
    claim,
    leftOut.map(({ key }) => key),
  );
  const shortOf = (id: string) => rules.rules.find((row) => row.id === id)?.short ?? id;
  const isSame = left.standing === published.standing;
  const line = createElement(
    'p',
    { className: 'without-line' },
    createElement('b', {}, words.leftOut(leftOut.map(nameOf).join(', '))),
    ` ${words.published(shortOf(published.standing))} `,
    createElement(
      'b',
      { className: 'without-standing' },
      isSame ? words.same(leftOut.length) : words.left(leftOut.length, shortOf(left.standing)),
    ),
  );
  const sentence = createElement('p', { className: 'without-sentence' }, left.sentence);
  for (const part of [line, sentence]) part.dataset['standing'] = left.standing;
  return [line, sentence];
}

function createActions(
  leftOut: readonly Contributor[],
  chosen: Set<string>,
  show: () => void,
): HTMLElement[] {
  if (!leftOut.length) return [];
  const kept = outletsLeftOut();
  const outlets = leftOut.filter(({ key, type }) => type === 'outlet' && !kept.has(key));
  const copyButton = createButton(words.copy, () => {
    putInAddress([...chosen]);
    void copyAddress().then((said) => {
      copyButton.textContent = said;
    });
  });
  return [
    copyButton,
    createButton(words.putAllBack, () => {
      chosen.clear();
      putInAddress([]);
      show();
      document.querySelector<HTMLElement>('#without input')?.focus();
    }),
    ...(outlets.length
      ? [
          createButton(words.everywhere(joinNames(outlets.map(nameOf))), () => {
            keepLeftOut(
              new Map([...kept, ...outlets.map((each) => [each.key, nameOf(each)] as const)]),
            );
            showBar();
            show();
            document.querySelector<HTMLElement>('.without-bar button')?.focus();
          }),
        ]
      : []),
  ];
}

/** Copies the address of the page, and returns what to tell the reader. */
async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href.replace(/#.*/, ''));
    return words.copied;
  } catch {
    return words.copyFromAddressBar;
  }
}
