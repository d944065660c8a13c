/**
 * Stands in for @actions/http-client in the bundles of main and post: @actions/core needs it for OIDC tokens only, and
 * loading it (with undici) costs 40 ms of every start. tsconfig.bundle.json maps the package to this file.
 */
export function HttpClient(): never {
  throw new Error('OIDC tokens are not available in this bundle');
}

/** See HttpClient. */
export const BearerCredentialHandler = HttpClient;
