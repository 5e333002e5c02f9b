import type { Consent } from './api.js';
import type { Service } from './consent/config.js';
import type { Effect } from './gate/effects.js';
import { trusted } from './gate/trusted.js';
import { fromScript, posthog } from './integrations/posthog.js';

/** The effect that runs PostHog as a service's `posthog` block says. */
export const effectOf = (consent: Consent, { posthog: block }: Service): Effect => {
  if (!block) return () => {};
  const { token, apiHost, src, sessionRecording } = block;
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
    ...(sessionRecording && { sessionRecording: (effect) => consent.while(sessionRecording, effect) }),
  });
};
