/**
 * The raw values of all cookies of a name that this page can see, in the browser's order; several when another path or
 * a parent domain has one too. Not decoded: a lone `%` in somebody else's cookie must not make this throw. Throws what
 * the browser throws where cookies are forbidden (a sandboxed frame).
 */
export const cookieValues = (name: string): readonly string[] =>
  document.cookie
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []));

/**
 * Deletes the cookies of a name wherever a script of this page can: host-only and on every parent domain (the browser
 * ignores a public suffix), on every path of the page's address. What is `HttpOnly` or sits elsewhere stays.
 */
export const expireCookie = (name: string): void => {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
  const steps = location.pathname.split('/');
  // `__Host-` and `__Secure-` ask for Secure, and a partitioned cookie is another one
  const kinds = location.protocol === 'https:' ? ['; Secure', '; Secure; Partitioned'] : [''];
  for (const depth of steps.keys()) {
    const folder = steps.slice(0, depth + 1).join('/');
    for (const path of [folder, `${folder}/`]) {
      for (const domain of domains) {
        for (const kind of kinds) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${kind}`;
      }
    }
  }
};
