import { fromScript, posthog } from '../integrations/posthog/posthog.js';
import { pageNonce } from '../manager/page-nonce.js';
import type { Parts } from '../manager/parts.js';

const startPostHog: Parts['posthog'] = ({ consent, trusted }, { posthog: block }) => {
  if (!block) return () => {};
  const { token, apiHost, src, cookieDays, sessionRecording } = block;
  const page = {
    document,
    nonce: pageNonce(),
    setSource: (script: HTMLScriptElement, address: string) => {
      script.src = trusted().createScriptURL(address);
    },
  };
  return posthog(fromScript(src, page), {
    token,
    apiHost,
    ...(cookieDays && { init: { cookie_expiration: cookieDays } }),
    ...(sessionRecording && { sessionRecording: (effect) => consent.while(sessionRecording, effect) }),
  });
};

export default startPostHog;
