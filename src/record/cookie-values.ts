/**
 * The raw values of all cookies of a name that this page can see, in the browser's order; several when another path or
 * a parent domain has one too. Not decoded: a lone `%` in somebody else's cookie must not make this throw. Throws what
 * the browser throws where cookies are forbidden (a sandboxed frame).
 */
export const cookieValues = (name: string): readonly string[] =>
  document.cookie
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []));
