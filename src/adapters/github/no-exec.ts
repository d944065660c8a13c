/**
 * Stands in for @actions/exec in the bundles of main and post: @actions/core needs it for `platform.getDetails` only, and
 * it is an eighth of what main would parse at every start. tsconfig.bundle.json maps the package to this file.
 */
export function getExecOutput(): never {
  throw new Error('platform details are not available in this bundle');
}
