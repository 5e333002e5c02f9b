/** Says what the browser signals (Global Privacy Control); `undefined` for one that does not know the signal. */
export const setSignal = (value: unknown): void => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
};
