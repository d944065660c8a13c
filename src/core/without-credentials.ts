/**
 * A text with the user and password of every address in it replaced. What stands before the last `@` of an authority is
 * theirs, as Go's net/url reads it. The go command hides only passwords, though many a token stands where the user does.
 */
export function withoutCredentials(text: string): string {
  return text.replace(/(:\/\/)[^/\s,|?#"']*@/g, '$1***@');
}
