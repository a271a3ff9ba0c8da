import { describe, expect, test } from 'vitest';
import type { Chain } from '../../../src/site/diagram/chain.ts';
import { ranksOf, withoutCircles } from '../../../src/site/diagram/ranksOf.ts';

/** `chainOf('ab bc')`: a leads to b, and b to c. */
function chainOf(links: string): Chain {
  const pairs = links.split(' ').map(([from, to]) => ({ from: from!, to: to! }));
  return chainOfLinks(pairs);
}

function chainOfLinks(links: { from: string; to: string }[]): Chain {
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...ids].map((id) => ({ id, is: 'source', label: id })), links };
}

const written = (chain: Chain) =>
  withoutCircles(chain)
    .map(({ from, to }) => from + to)
    .join(' ');

describe('the columns of a chain', () => {
  test('are one after the last of those that lead there', () => {
    expect(Object.fromEntries(ranksOf(chainOf('ab bc ac cd ad')))).toEqual({
      a: 0,
      b: 1,
      c: 2,
      d: 3,
    });
  });

  test('of very many, and of very many ways to one, are found at once', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => ({ from: `${i}`, to: `${i + 1}` }));
    expect(ranksOf(chainOfLinks(long)).get('20000')).toBe(20_000);
    const layers = Array.from({ length: 60 }, (_, i) =>
      ['a', 'b'].flatMap((from) =>
        ['a', 'b'].map((to) => ({ from: `${from}${i}`, to: `${to}${i + 1}` })),
      ),
    ).flat();
    expect(withoutCircles(chainOfLinks(layers))).toHaveLength(240);
    const circle = chainOfLinks([...layers, { from: 'a60', to: 'a0' }]);
    expect(withoutCircles(circle)).toHaveLength(240);
  });
});

describe('a link', () => {
  test('that would close a circle is left out, and one that stands twice is kept once', () => {
    expect(written(chainOf('ab bc ca'))).toBe('ab bc');
    expect(written(chainOf('ab bc ab'))).toBe('ab bc');
    expect(written(chainOf('aa ab'))).toBe('ab');
  });

  test('to a node that is not there is left out', () => {
    const { nodes, links } = chainOf('ab bc');
    expect(withoutCircles({ nodes: nodes.slice(0, 2), links })).toEqual(links.slice(0, 1));
  });
});
