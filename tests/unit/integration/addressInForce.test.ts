import { describe, expect, test } from 'vitest';
import { addressInForce } from '../../../src/integration/addressInForce.ts';

const netlify = {
  NETLIFY: 'true',
  CONTEXT: 'production',
  URL: 'https://news.example',
  DEPLOY_PRIME_URL: 'https://deploy-preview-7--news.netlify.app',
};
const cloudflare = {
  CF_PAGES: '1',
  CF_PAGES_BRANCH: 'main',
  CF_PAGES_URL: 'https://1a2b3c.news.pages.dev',
};
const vercel = {
  VERCEL: '1',
  VERCEL_ENV: 'production',
  VERCEL_PROJECT_PRODUCTION_URL: 'news.example',
  VERCEL_BRANCH_URL: 'news-git-new.vercel.app',
  VERCEL_URL: 'news-1a2b3c.vercel.app',
};
const gitHub = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'Desk/Talks',
  GITHUB_EVENT_NAME: 'push',
};
const gitLab = {
  GITLAB_CI: 'true',
  CI_PAGES_URL: 'https://desk.gitlab.io/talks',
  CI_COMMIT_BRANCH: 'main',
  CI_DEFAULT_BRANCH: 'main',
};

describe('the address in force', () => {
  test('is what SOURCELINE_ADDRESS says, else site.md, else the host, else where `npm start` serves', () => {
    const environment = { ...netlify, SOURCELINE_SERVED_AT: 'http://localhost:4321' };
    expect(
      addressInForce(
        { ...environment, SOURCELINE_ADDRESS: 'https://a.example/news/' },
        'https://b.example',
      ),
    ).toEqual({
      address: 'https://a.example/news',
      from: 'SOURCELINE_ADDRESS',
      isPreview: false,
    });
    expect(addressInForce(environment, 'https://b.example/')).toMatchObject({
      address: 'https://b.example',
      from: 'site.md',
    });
    expect(addressInForce(environment, undefined)).toMatchObject({
      address: 'https://news.example',
      from: 'Netlify',
    });
    expect(addressInForce({ SOURCELINE_SERVED_AT: 'http://localhost:4321' }, undefined)).toEqual({
      address: 'http://localhost:4321',
      from: 'npm start',
      isPreview: false,
    });
    expect(addressInForce({}, undefined)).toEqual({ isPreview: false });
  });

  test('is that of site.md alone where SOURCELINE_ADDRESS is empty, and an error where that is no address', () => {
    const without = { ...netlify, SOURCELINE_ADDRESS: '' };
    expect(addressInForce(without, 'https://b.example')).toMatchObject({ from: 'site.md' });
    expect(addressInForce(without, undefined)).toEqual({ isPreview: false });
    expect(addressInForce({ SOURCELINE_ADDRESS: 'news.example' }, undefined)).toEqual({
      cannot:
        'Invalid address “news.example” in SOURCELINE_ADDRESS. Write the whole one, such as https://news.example.',
    });
  });

  test.each([
    ['Netlify', netlify, 'https://news.example', false],
    [
      'Netlify',
      { ...netlify, CONTEXT: 'deploy-preview' },
      'https://deploy-preview-7--news.netlify.app',
      true,
    ],
    ['Cloudflare Pages', cloudflare, 'https://news.pages.dev', false],
    [
      'Cloudflare Pages',
      { ...cloudflare, CF_PAGES_BRANCH: 'new' },
      'https://1a2b3c.news.pages.dev',
      true,
    ],
    ['Vercel', vercel, 'https://news.example', false],
    ['Vercel', { ...vercel, VERCEL_ENV: 'preview' }, 'https://news-git-new.vercel.app', true],
    ['GitHub Pages', gitHub, 'https://desk.github.io/talks', false],
    [
      'GitHub Pages',
      { ...gitHub, GITHUB_REPOSITORY: 'Desk/Desk.github.io' },
      'https://desk.github.io',
      false,
    ],
    [
      'GitHub Pages',
      { ...gitHub, GITHUB_EVENT_NAME: 'pull_request' },
      'https://desk.github.io/talks',
      true,
    ],
    ['GitLab Pages', gitLab, 'https://desk.gitlab.io/talks', false],
    [
      'GitLab Pages',
      { ...gitLab, CI_COMMIT_BRANCH: 'new', CI_PAGES_URL: 'https://desk.gitlab.io/talks/new' },
      'https://desk.gitlab.io/talks/new',
      true,
    ],
  ])('is that of %s, and a preview is known', (from, environment, address, isPreview) => {
    expect(addressInForce(environment, undefined)).toEqual({ address, from, isPreview });
    // What site.md says goes first, and a preview stays one.
    expect(addressInForce(environment, 'https://own.example')).toEqual({
      address: 'https://own.example',
      from: 'site.md',
      isPreview,
    });
  });

  test('is not that of a host of another kind', () => {
    expect(addressInForce({ CF_PAGES_URL: 'https://x.pages.dev' }, undefined)).toEqual({
      isPreview: false,
    });
    expect(
      addressInForce({ ...gitHub, GITHUB_SERVER_URL: 'https://code.example' }, undefined),
    ).toEqual({ isPreview: false });
  });
});
