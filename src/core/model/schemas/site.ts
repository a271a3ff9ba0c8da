import { z } from 'zod';
import { siteAddressFault } from '../../markdown/addresses/siteAddressFault.ts';
import { idPattern } from '../idPattern.ts';
import { address, idOf, language, name, words, zone } from './fields.ts';
import { translated } from './translation.ts';

/** `content/site.md`: the newsroom. Its body is "About". */
export const site = z.strictObject({
  name: name('The name of the site.'),
  tagline: name('One line under the name.'),
  address: address(
    'The URL at which the site is served. Without it there are no canonical addresses.',
  )
    .refine((text) => /^https:/i.test(text), {
      params: {
        rule: 'not-a-web-address',
        todo: 'Serve the site over https, and write that address.',
      },
      message: 'The address of the site is not an https address.',
    })
    .superRefine((text, context) => {
      const fault = siteAddressFault(text);
      if (fault)
        context.addIssue({
          code: 'custom',
          message: fault.message,
          params: { rule: 'not-a-web-address', todo: fault.todo },
        });
    })
    .optional(),
  publisher: name('Who publishes the site.'),
  contact: name('Where corrections are sent: an e-mail address or a URL.').refine(isContact, {
    params: {
      rule: 'contact',
      todo: 'Write an e-mail address, or an address beginning with https://.',
    },
    message: 'Invalid contact: neither an e-mail address nor an https address.',
  }),
  language: language('The language of the site, a tag such as en-GB.'),
  zone: zone("The newsroom's time zone, such as Europe/Kyiv."),
  places: z
    .record(zone('A time zone.'), name('The place after which its clock is called.'))
    .describe(
      'What a clock is called where readers know another place of its zone better than the one in its name: `America/New_York: Washington`.',
    )
    .optional(),
  hub: address(
    'A WebSub hub, which feeds name and which tells their followers at once; publishing announces what is new to it with --announce.',
  ).optional(),
  licence: words('The licence of the data, in words.').optional(),
  lead: idOf(
    'articles',
    'The id of the article that opens the front page. Without it, the newest does.',
  ).optional(),
  secondReader: z
    .boolean()
    .optional()
    .describe(
      'true where an explainer is published only once somebody else has read it: see its `reviewedBy`.',
    ),
  topics: z
    .record(z.string().regex(idPattern), name('The name of the topic, as readers see it.'))
    .describe('Topics: an id, and the name that readers see.'),
  translated: translated('site'),
});

function isContact(text: string): boolean {
  return (
    /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text) ||
    (/^https:\/\//.test(text) && URL.canParse(text))
  );
}
