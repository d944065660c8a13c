import type { Environment } from '../../ports.ts';
import type { Links } from '../../report/links.ts';
import { RULE_PAGES } from '../../rules/pages.ts';

/** Where the summary's links lead: the source at the commit that was checked, the rules' pages. */
export function reportLinks(env: Environment): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return {
    rules: RULE_PAGES,
    ...(server && repository && commit ? { source: `${server}/${repository}/blob/${commit}/` } : {}),
  };
}
