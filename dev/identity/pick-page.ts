type Person = { id: string; displayName: string; email: string; role: string; department: string | null };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

/** The page that offers the accounts to sign in with; a plain form, so that it works without scripts. */
export function pickPage(uid: string, people: readonly Person[]): string {
  const rows = people.map(
    ({ id, displayName, email, role, department }) => `
      <li><button name="person" value="${escaped(id)}">
        <strong>${escaped(displayName)}</strong>${role === 'admin' ? ' <em>administrator</em>' : ''}
        <span>${escaped([department, email].filter(Boolean).join(' · '))}</span>
      </button></li>`,
  );
  return page({
    title: 'Choose an account',
    text: 'For development only. No password is needed.',
    rest: `<form method="post" action="/pick/${escaped(uid)}"><ul>${rows.join('')}</ul></form>`,
  });
}

/** The page of a sign-in that cannot go on, such as one that was left open for an hour, with the way back. */
export const failurePage = (publicUrl: string): string =>
  page({
    title: 'This sign-in cannot go on',
    text: 'It has expired, or was finished already. Return to Doorward and sign in again.',
    rest: `<p><a href="${escaped(publicUrl)}">Return to Doorward</a></p>`,
  });

/** A page without scripts. */
function page({ title, text, rest }: { title: string; text: string; rest: string }): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title>${escaped(title)} – Doorward development sign-in</title>
    <style>
      :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
      body { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
      h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
      p { margin: 0 0 1.25rem; }
      ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
      button { width: 100%; text-align: left; font: inherit; color: inherit; background: transparent; border: 1px solid #8886; border-radius: 8px; padding: .6rem .8rem; cursor: pointer; }
      button:hover, button:focus-visible { border-color: #4263eb; outline: 2px solid #4263eb; outline-offset: 1px; }
      em { font-style: normal; font-size: .8rem; border: 1px solid #8889; border-radius: 99px; padding: 0 .45rem; margin-left: .35rem; }
      span { display: block; font-size: .85rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(text)}</p>
      ${rest}
    </main>
  </body>
</html>`;
}
