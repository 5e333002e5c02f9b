/** The entry `placet/posthog`. */
export {
  type PostHogLike,
  type PostHogOptions,
  type PostHogSource,
  posthog,
} from '../integrations/posthog/posthog.js';
