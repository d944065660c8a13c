/** The folder of the rules' generated pages; a page's name is the rule's id. */
export const RULE_PAGES = 'https://github.com/go-preflight/go-preflight/blob/main/docs/rules/';
