// What each command says of itself with `--help`. Plain JavaScript, as run.mjs, which reads it.

const content = ['--content DIR', 'the content folder; else SOURCELINE_CONTENT, or content/'];

/**
 * By command: how it is called, what it does, and its options.
 *
 * @type {{ [command: string]: { call: string; does: string; options: string[][] } }}
 */
export const usage = {
  bench: {
    call: 'npm run bench -- [WHAT [N]]',
    does: 'Measures everything, which takes minutes; or one thing: doubling, hugo N, serving, figures N, desk or kills N.',
    options: [],
  },
  check: {
    call: 'npm run check -- [OPTIONS]',
    does: 'Reports every problem of every file of the content. Exit 0: no error; 1: errors; 2: it could not run.',
    options: [
      content,
      [
        '--language LANGUAGE',
        'the language of the messages: en, or one of those in docs/languages.md',
      ],
      ['--since REVISION', 'also says what readers will see change since a revision of git'],
      ['--at DAY', 'checks what is published by that day'],
      ['--format FORMAT', 'text, json, github or gitlab'],
      ['--json', 'the same as --format json'],
      ['--report FILE', 'also writes the JSON to a file'],
    ],
  },
  cms: {
    call: 'npm run cms -- --repository OWNER/NAME [OPTIONS]',
    does: 'Writes a page with Sveltia CMS for this content.',
    options: [
      ['--repository OWNER/NAME', 'where the content lies'],
      ['--branch BRANCH', 'the branch; else main'],
      ['--folder DIR', 'the content folder in the repository; else content'],
      ['--backend BACKEND', 'github, gitlab or test-repo; else github'],
      ['--out DIR', 'where the page is written; else admin'],
    ],
  },
  comment: {
    call: 'npm run comment -- [OPTIONS]',
    does: 'Writes what readers will see change into a comment of a pull or merge request.',
    options: [['--report FILE', 'what the check has left; else .build/check.json']],
  },
  desk: {
    call: 'npm run desk -- [OPTIONS]',
    does: 'Serves the desk, where editors work without a terminal, on this machine alone.',
    options: [
      content,
      ['--port PORT', 'else 4390'],
      ['--build', 'writes the desk as static files instead'],
      ['--out DIR', 'where these are written; else desk'],
      ['--github ADDRESS', 'the API of GitHub or of a GitHub Enterprise server'],
    ],
  },
  fuzz: {
    call: 'npm run fuzz -- [OPTIONS]',
    does: 'Reads thousands of damaged files, and looks that each is read or reported.',
    options: [
      ['--inputs N', 'how many; else 20000'],
      ['--seed N', 'else 1'],
      ['--from N', 'the first input; else 0'],
    ],
  },
  hosting: {
    call: 'npm run hosting',
    does: 'Writes deploy/, the settings of web servers and hosts.',
    options: [],
  },
  keep: {
    call: 'npm run keep -- [ID…] [OPTIONS]',
    does: 'Keeps a copy of the pages of these sources, or of all that have none. Exit 0: all are kept; 1: some are not; 2: it could not run.',
    options: [
      content,
      ['--archived', 'takes the copy in the archive that a source names'],
      ['--file FILE', 'takes a page that was saved by hand'],
    ],
  },
  links: {
    call: 'npm run links -- [OPTIONS]',
    does: 'Asks for every web address in the content and reports dead links. Exit 0: none is gone; 1: some are; 2: it could not run.',
    options: [
      content,
      ['--record', 'writes what it found into the files of the sources'],
      ['--json', 'writes the findings as JSON'],
    ],
  },
  lint: {
    call: 'npm run lint',
    does: 'Checks the format and the rules of the code.',
    options: [],
  },
  new: {
    call: 'npm run new KIND A-SHORT-NAME',
    does: 'Begins a file of the content: an article, claim, source, actor, event, term, or a figure by its kind. Nothing is written over.',
    options: [],
  },
  publish: {
    call: 'npm run publish -- --to DIR [OPTIONS]',
    does: 'Checks and builds the site, checks what was built, and shows it to readers by one rename. Exit 0: readers have what was asked for; 1: there are errors; 2: it could not be tried; 3: the machine is in the way.',
    options: [
      ['--to DIR', 'the folder of the releases'],
      ['--built DIR', 'takes a finished build'],
      ['--back', 'returns to the release before'],
      ['--at DAY', 'builds what is published by that day'],
      ['--announce ADDRESS', 'tells a WebSub hub which feeds have changed'],
      ['--quiet', 'says nothing when nothing has changed'],
    ],
  },
  start: {
    call: 'npm start -- [OPTIONS]',
    does: 'Builds the site and serves it.',
    options: [['--port PORT', 'else 4321, or the next that is free']],
  },
  test: {
    call: 'npm test -- [OPTIONS]',
    does: 'Checks types, format and rules of the code, builds the site and runs the tests.',
    options: [['--all', 'also runs the slow tests']],
  },
  translate: {
    call: 'npm run translate ID LANGUAGE',
    does: 'Begins a translation with the words of its original, or notes that it follows the original as it is now. `all LANGUAGE` does so in each that has no note yet.',
    options: [],
  },
};

/** What `--help` prints of a command; undefined where it has none. */
export function helpFor(command) {
  const its = usage[command];
  if (!its) return undefined;
  const width = Math.max(0, ...its.options.map(([option]) => option.length));
  return [
    its.call,
    its.does,
    ...(its.options.length > 0 ? [''] : []),
    ...its.options.map(([option, what]) => `  ${option.padEnd(width)}  ${what}`),
  ].join('\n');
}
