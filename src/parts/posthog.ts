import { fromScript, posthog } from '../integrations/posthog/posthog.js';
import type { PostHogStarter } from '../manager/api.js';

/** The effect that runs PostHog as a service's `posthog` block says. */
const effectOf: PostHogStarter = (consent, { posthog: block }, trusted, context) => {
  if (!block) return;
  const { token, apiHost, src, cookieDays, sessionRecording } = block;
  const page = {
    document,
    nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '',
    setSource: (script: HTMLScriptElement, address: string) => {
      script.src = trusted().createScriptURL(address);
    },
  };
  return posthog(fromScript(src, page), {
    token,
    apiHost,
    ...(cookieDays && { init: { cookie_expiration: cookieDays } }),
    ...(sessionRecording && { sessionRecording: (effect) => consent.while(sessionRecording, effect) }),
  })(context);
};

export default effectOf;
