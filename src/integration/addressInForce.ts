/** The address at which a site is served, and who says so. */
export interface AddressInForce {
  /** Without a slash at its end. None where nobody says one. */
  address?: string;
  /** "SOURCELINE_ADDRESS", "site.md", "Netlify". */
  from?: string;
  /** Whether it is the address of a preview, which search engines leave out. */
  isPreview: boolean;
}

type Environment = { readonly [name: string]: string | undefined };

/**
 * The address in force: what SOURCELINE_ADDRESS says, else `site.md`, else the variables of the
 * host that builds, else the address at which `npm start` is about to serve. An empty
 * SOURCELINE_ADDRESS leaves only `site.md`. A host's preview is one also where another says the
 * address.
 */
export function addressInForce(
  environment: Environment,
  ofSiteFile: string | undefined,
): AddressInForce | { cannot: string } {
  const asked = environment['SOURCELINE_ADDRESS'];
  const host = hostIn(environment);
  const isPreview = host?.isPreview ?? false;
  if (asked !== undefined && asked !== '')
    return isAddress(asked)
      ? { address: trimmed(asked), from: 'SOURCELINE_ADDRESS', isPreview }
      : {
          cannot: `Invalid address “${asked}” in SOURCELINE_ADDRESS. Write the whole one, such as https://news.example.`,
        };
  const found = [
    { address: ofSiteFile, from: 'site.md' },
    ...(asked === ''
      ? []
      : [
          { address: host?.address, from: host?.name },
          { address: environment['SOURCELINE_SERVED_AT'], from: 'npm start' },
        ]),
  ].find(({ address }) => address !== undefined && isAddress(address));
  return found
    ? { address: trimmed(found.address!), ...(found.from && { from: found.from }), isPreview }
    : { isPreview };
}

/**
 * "The address of the site is https://news.example, from site.md.", a line; nothing where it has
 * none, which is a warning.
 */
export function addressInWords({ address, from, isPreview }: AddressInForce): string {
  if (address === undefined) return '';
  return `The address of the site is ${address}, from ${from}${isPreview ? ', a preview that search engines leave out' : ''}.\n`;
}

interface Host {
  name: string;
  address?: string | undefined;
  isPreview: boolean;
}

/** The host whose build this is, by the variables that it documents. */
function hostIn(environment: Environment): Host | undefined {
  return hosts.map((of) => of(environment)).find((host) => host !== undefined);
}

const hosts: ((environment: Environment) => Host | undefined)[] = [
  netlify,
  cloudflarePages,
  vercel,
  gitHubPages,
  gitLabPages,
];

/** docs.netlify.com, "Build environment variables": deploy URLs and metadata. */
function netlify({ NETLIFY, CONTEXT, URL, DEPLOY_PRIME_URL }: Environment): Host | undefined {
  if (NETLIFY !== 'true') return undefined;
  const isPreview = CONTEXT !== undefined && CONTEXT !== 'production';
  return { name: 'Netlify', address: isPreview ? DEPLOY_PRIME_URL : URL, isPreview };
}

/**
 * developers.cloudflare.com/pages, "Build configuration". `CF_PAGES_URL` is that of the deployment,
 * `https://1a2b3c.project.pages.dev`, and of the branch from which readers are served no variable
 * tells: it is taken to be called main, master or production.
 */
function cloudflarePages({
  CF_PAGES,
  CF_PAGES_URL = '',
  CF_PAGES_BRANCH = '',
}: Environment): Host | undefined {
  if (CF_PAGES !== '1') return undefined;
  const isPreview = !['main', 'master', 'production'].includes(CF_PAGES_BRANCH);
  return {
    name: 'Cloudflare Pages',
    address: isPreview
      ? CF_PAGES_URL
      : CF_PAGES_URL.replace(/^(https:\/\/)[^./]+\.([^./]+\.pages\.dev)/, '$1$2'),
    isPreview,
  };
}

/** vercel.com/docs, "System environment variables". They are without `https://`. */
function vercel({
  VERCEL,
  VERCEL_ENV,
  VERCEL_PROJECT_PRODUCTION_URL,
  VERCEL_BRANCH_URL,
  VERCEL_URL,
}: Environment): Host | undefined {
  if (VERCEL !== '1') return undefined;
  const isPreview = VERCEL_ENV !== 'production';
  const name = isPreview ? (VERCEL_BRANCH_URL ?? VERCEL_URL) : VERCEL_PROJECT_PRODUCTION_URL;
  return { name: 'Vercel', address: name && `https://${name}`, isPreview };
}

/**
 * docs.github.com, "About GitHub Pages": a site is at OWNER.github.io, or below the name of its
 * repository. A pull request is not deployed.
 */
function gitHubPages({
  GITHUB_ACTIONS,
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY = '',
  GITHUB_EVENT_NAME,
}: Environment): Host | undefined {
  if (GITHUB_ACTIONS !== 'true' || GITHUB_SERVER_URL !== 'https://github.com') return undefined;
  const [owner = '', repository = ''] = GITHUB_REPOSITORY.toLowerCase().split('/');
  const host = `${owner}.github.io`;
  const isPreview = /^pull_request/.test(GITHUB_EVENT_NAME ?? '');
  return {
    name: 'GitHub Pages',
    address: `https://${host}${repository === host ? '' : `/${repository}`}`,
    isPreview,
  };
}

/**
 * docs.gitlab.com, "Predefined CI/CD variables": `CI_PAGES_URL` has the prefix of the deployment.
 */
function gitLabPages({
  GITLAB_CI,
  CI_PAGES_URL,
  CI_COMMIT_BRANCH,
  CI_DEFAULT_BRANCH,
}: Environment): Host | undefined {
  return GITLAB_CI === 'true' && CI_PAGES_URL !== undefined
    ? {
        name: 'GitLab Pages',
        address: CI_PAGES_URL,
        isPreview: CI_COMMIT_BRANCH !== CI_DEFAULT_BRANCH,
      }
    : undefined;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s?#]+$/.test(text) && URL.canParse(text);
}

function trimmed(address: string): string {
  return address.replace(/\/+$/, '');
}
