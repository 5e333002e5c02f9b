type Vouch = (text: string) => string;
interface Policy {
  readonly createHTML: Vouch;
  readonly createScript: Vouch;
  readonly createScriptURL: Vouch;
}

const vouch: Vouch = (text) => text;
const rules: Policy = { createHTML: vouch, createScript: vouch, createScriptURL: vouch };
let policy: Policy | undefined;

/** Gives the policy. Handed to parts of the gate in other files: a policy of the same name cannot be made twice. */
export type Trusted = () => Policy;

/**
 * Our Trusted Types policy, named `placet`, made when first needed. It vouches only for what the site itself wrote into
 * a gated element. Where the site's `trusted-types` directive does not list it, the plain strings are handed on: the
 * browser then refuses them, and the gate tells.
 */
export const trusted: Trusted = () => {
  try {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
    };
    policy ??= trustedTypes?.createPolicy('placet', rules);
  } catch {
    // not among the site's allowed policies
  }
  policy ??= rules;
  return policy;
};
