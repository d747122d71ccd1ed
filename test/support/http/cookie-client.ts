type Sent = { method?: string; headers?: Record<string, string>; body?: string | URLSearchParams };

/** An HTTP client that keeps cookies and follows redirects, as a browser does. */
export function aCookieClient(baseUrl: string) {
  const cookies = new Map<string, string>();
  /** Returns the last response, its address, and the responses before it. */
  const visit = async (to: string, init: Sent = {}): Promise<{ answer: Response; url: URL; hops: Response[] }> => {
    let url = new URL(to, baseUrl);
    let next = init;
    const hops: Response[] = [];
    for (let hop = 0; hop < 12; hop++) {
      const headers = { ...next.headers, Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
      const answer = await fetch(url, { ...next, headers, redirect: 'manual' });
      hops.push(answer);
      for (const set of answer.headers.getSetCookie()) keep(set);
      const location = answer.headers.get('Location');
      if (answer.status < 300 || answer.status >= 400 || location === null) return { answer, url, hops };
      await answer.body?.cancel();
      [url, next] = [new URL(location, url), {}];
    }
    throw new Error('More than 12 redirects.');
  };
  const keep = (set: string) => {
    const [pair = ''] = set.split(';');
    const at = pair.indexOf('=');
    cookies.set(pair.slice(0, at), pair.slice(at + 1));
  };
  /** Signs in as the given person at the development identity provider. */
  const signIn = async (personId: string, returnTo = '/') => {
    const { url } = await visit(`/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`);
    return visit(url.href, { method: 'POST', body: new URLSearchParams({ person: personId }) });
  };
  const csrfToken = async () => ((await (await visit('/auth/session')).answer.json()) as { csrfToken: string }).csrfToken;
  return { visit, signIn, csrfToken, cookies };
}
