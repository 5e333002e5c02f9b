/** What a service needs in the page. */
export interface Snippet {
  /** What its author pastes, in words. */
  readonly wanted: string;
  /** Stands in until there is one. */
  readonly example: string;
  /** Finds the id in what was pasted; nothing where there is none. */
  readonly find: (pasted: string) => string | undefined;
  /** The marked HTML. The id is one that `find` has found, and needs no escaping. */
  readonly html: (id: string) => string;
}

const finder =
  (pattern: RegExp) =>
  (pasted: string): string | undefined =>
    pattern.exec(pasted)?.[1];

/** By the name of the ready-made service; the vendors' own forms, with what loads held back. */
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  'google-analytics': {
    wanted: 'measurement id, such as G-ABC123DEF4',
    example: 'G-ABC123DEF4',
    find: finder(/\b(G-[A-Z0-9]{4,16})\b/),
    html: (
      id,
    ) => `<script type="text/plain" data-service="google-analytics" data-src="https://www.googletagmanager.com/gtag/js?id=${id}" async></script>
<script type="text/plain" data-service="google-analytics">
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date());
  gtag('config', '${id}');
</script>`,
  },
  youtube: {
    wanted: 'address of the video',
    example: 'https://youtu.be/aqz-KE-bpKQ',
    find: finder(/(?:v=|youtu\.be\/|\/embed\/|\/shorts\/|^)([\w-]{11})(?![\w-])/),
    html: (id) =>
      `<iframe data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/${id}" title="Video" width="560" height="315" allowfullscreen></iframe>`,
  },
  mailchimp: {
    wanted: "address in the form's action, https://….list-manage.com/subscribe/post?u=…&id=…",
    example: 'https://example.us1.list-manage.com/subscribe/post?u=0123456789abcdef&id=0123456789',
    find: (pasted) => {
      const [, host, u, id] =
        /https:\/\/([\w.-]+\.list-manage\.com)\/subscribe\/post\?u=([0-9a-f]+)&(?:amp;)?id=([0-9a-f]+)/.exec(
          pasted,
        ) ?? [];
      return host && `https://${host}/subscribe/post?u=${u}&amp;id=${id}`;
    },
    html: (action) => `<template data-service="mailchimp" data-width="400" data-height="160">
  <form action="${action}" method="post" target="_blank" id="mc-embedded-subscribe-form" name="mc-embedded-subscribe-form">
    <label>E-mail <input type="email" name="EMAIL" id="mce-EMAIL" required></label>
    <button name="subscribe">Subscribe</button>
    <div id="mce-responses"><div id="mce-error-response" hidden></div><div id="mce-success-response" hidden></div></div>
  </form>
  <script src="https://s3.amazonaws.com/downloads.mailchimp.com/js/mc-validate.js"></script>
  <script>
    window.fnames = ['EMAIL'];
    window.ftypes = ['email'];
  </script>
</template>`,
  },
};
