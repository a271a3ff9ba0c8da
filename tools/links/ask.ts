import { request, type Response, type Whole } from './request.ts';
import type { Surroundings } from './surroundings.ts';
import type { Turns } from './turns.ts';

/** A redirect that was followed. */
export interface Hop {
  from: string;
  status: number;
}

/** How a question for an address ended. */
export interface Answer {
  hops: Hop[];
  /** Where it ended. */
  at: string;
  /**
   * `answered`: see `status`. `loop`: at an address where it had been; `far`: after as many
   * redirects as are followed; `nowhere`: a redirect to what is no web address; `inside`: at an
   * address that is not asked for; `unwanted`: at one whose server does not want that, `why` says
   * how; `silent`: no answer in time; `broken`: the connection, `why`
   * says how.
   */
  end: 'answered' | 'loop' | 'far' | 'nowhere' | 'inside' | 'unwanted' | 'silent' | 'broken';
  status?: number;
  why?: string;
  /** The title of the page. */
  title?: string;
  /** Seconds after which the server wants to be asked again, when that is longer than we wait. */
  later?: number;
}

/**
 * Asks for an address: its head first, then, where that is not enough, the page. Not enough is a
 * head that says anything but that all is well, since many servers answer that question wrongly;
 * and that of a page, which may itself say that it was not found.
 * Where a server may only be busy, or the line, it is asked again after a while, or after as long
 * as it wants.
 */
export async function ask(url: string, world: Surroundings, turns: Turns): Promise<Answer> {
  const head = await follow({ method: 'HEAD' }, url, world, turns);
  if (head.end === 'inside' || (isWell(head) && !head.isPage)) return head;
  const waits = [...world.again];
  let last = head;
  // A busy server has not been asked yet; any other head is no answer.
  if (!(isBusy(head) && head.status !== undefined))
    last = await follow({ method: 'GET' }, url, world, turns);
  while (isBusy(last) && waits.length > 0) {
    const wanted = last.after === undefined ? 0 : last.after * 1000;
    if (wanted > world.longest) return { ...last, later: last.after };
    await world.wait(Math.max(waits.shift()!, wanted));
    last = await follow({ method: 'GET' }, url, world, turns);
  }
  return last;
}

/** An answer, and what only decides whether to ask again. */
interface Asked extends Answer {
  isPage?: boolean;
  after?: number;
  whole?: Whole;
  html?: string;
}

/** All of a page, after as many redirects as are followed; `refusal` is asked before each. */
export async function askForWhole(
  url: string,
  world: Surroundings,
  turns: Turns,
  refusal: (url: URL) => Promise<string | undefined> = async () => undefined,
): Promise<Answer & { whole?: Whole; html?: string }> {
  return follow({ method: 'GET', whole: mostBytes, refusal }, url, world, turns);
}

/** A page of more bytes is not kept. */
const mostBytes = 30_000_000;

/** What is asked of each address on the way. */
interface Wanted {
  method: 'HEAD' | 'GET';
  whole?: number;
  /** Why an address is not to be asked for. */
  refusal?: (url: URL) => Promise<string | undefined>;
}

async function follow(
  { method, whole, refusal }: Wanted,
  url: string,
  world: Surroundings,
  turns: Turns,
): Promise<Asked> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  for (let at = url; ;) {
    if (seen.has(at)) return { hops, at, end: 'loop' };
    if (hops.length > mostHops) return { hops, at, end: 'far' };
    seen.add(at);
    const here = new URL(at);
    const why = await refusal?.(here);
    if (why !== undefined) return { hops, at, end: 'unwanted', why };
    const response = await turns.take(here.host, async () => {
      // Resolved when its turn has come, and connected to as resolved.
      const addresses = await world.addressesOf(here);
      return (
        addresses &&
        (await request(
          { method, url: at, addresses, ...(whole !== undefined && { whole }) },
          world,
        ))
      );
    });
    if (!response) return { hops, at, end: 'inside' };
    if (!('status' in response)) return { hops, at, ...response };
    const { status, location } = response;
    if (![301, 302, 303, 307, 308].includes(status))
      return { hops, at, end: 'answered', ...partsOf(response) };
    hops.push({ from: at, status });
    const to = location === undefined ? null : URL.parse(location, at);
    if (!to || !/^https?:$/.test(to.protocol)) return { hops, at: location ?? '', end: 'nowhere' };
    to.hash = '';
    at = to.href;
  }
}

const mostHops = 10;

function partsOf({
  status,
  title,
  isPage,
  after,
  whole,
  html,
}: Response): Pick<Asked, 'status' | 'title' | 'isPage' | 'after' | 'whole' | 'html'> {
  return {
    status,
    isPage,
    ...(title !== undefined && { title }),
    ...(after !== undefined && { after }),
    ...(whole && { whole, ...(html !== undefined && { html }) }),
  };
}

export function isWell({ end, status = 0 }: Answer): boolean {
  return end === 'answered' && status >= 200 && status < 300;
}

/** Whether another answer may come when it is asked again. */
function isBusy({ end, status = 0 }: Answer): boolean {
  return end === 'silent' || end === 'broken' || status === 429 || status >= 500;
}
