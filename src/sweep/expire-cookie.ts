/** The domains that a script of this page may have set a cookie on: none (host-only), its host, and every parent. */
const domainsOf = (host: string): readonly string[] => {
  const labels = host.split('.');
  return ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
};

/** The paths that an address is below, each with and without a slash at its end. */
const pathsOf = (address: string): readonly string[] => {
  const steps = address.split('/');
  return steps.flatMap((_, depth) => {
    const folder = steps.slice(0, depth + 1).join('/');
    return [folder, `${folder}/`];
  });
};

/**
 * Deletes the cookies of a name wherever a script of this page can: host-only and on every parent domain (the browser
 * ignores a public suffix), on every path of the page's address. What is `HttpOnly` or sits elsewhere stays.
 */
export const expireCookie = (name: string): void => {
  // `__Host-` and `__Secure-` ask for Secure, and a partitioned cookie is another one
  const kinds = location.protocol === 'https:' ? ['; Secure', '; Secure; Partitioned'] : [''];
  for (const path of pathsOf(location.pathname))
    for (const domain of domainsOf(location.hostname))
      for (const kind of kinds) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${kind}`;
};
