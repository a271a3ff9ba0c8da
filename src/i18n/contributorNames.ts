import type { Source } from '../core/model/model.ts';
import type { Contributor } from '../core/standing/contributors.ts';

/** How a language names an outlet and a work. */
interface Naming {
  outlet?: (publisher: string) => string;
  work: (source: Source) => string;
}

/** The names of those who are left out of a record: each actor of a side has its own. */
export function contributorNames(
  contributors: readonly Contributor[],
  { outlet = (publisher) => publisher, work }: Naming,
): { name: string }[] {
  return contributors.flatMap((each) => {
    switch (each.type) {
      case 'side':
        return each.actors.map(({ name }) => ({ name }));
      case 'outlet':
        return [{ name: outlet(each.publisher) }];
      case 'work':
        return [{ name: work(each.source) }];
    }
  });
}
