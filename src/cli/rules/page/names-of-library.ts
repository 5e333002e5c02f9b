/** Libraries of vendors by what their address holds, and how code calls them. */
const LIBRARIES: readonly (readonly [address: RegExp, names: readonly string[]])[] = [
  [/jquery[\w.-]*\.js|\/jquery\//i, ['jQuery', '$']],
  [/leaflet/i, ['L']],
  [/maps\.google(apis)?\.com\/maps\/api/i, ['google']],
  [/mapbox-gl/i, ['mapboxgl']],
  [/maplibre-gl/i, ['maplibregl']],
  [/recaptcha\/(api|enterprise)/i, ['grecaptcha']],
  [/hcaptcha\.com/i, ['hcaptcha']],
  [/challenges\.cloudflare\.com\/turnstile/i, ['turnstile']],
  [/js\.stripe\.com/i, ['Stripe']],
  [/paypal\.com\/sdk/i, ['paypal']],
  [/youtube\.com\/(iframe_api|player_api)/i, ['YT']],
  [/player\.vimeo\.com\/api/i, ['Vimeo']],
  [/hsforms\.net/i, ['hbspt']],
  [/calendly\.com/i, ['Calendly']],
  [/embed\.typeform\.com/i, ['tf']],
  [/platform\.(twitter|x)\.com/i, ['twttr']],
  [/connect\.facebook\.net/i, ['FB']],
  [/chart(\.umd)?(\.min)?\.js|chart\.js/i, ['Chart']],
  [/\bd3(\.v\d+)?(\.min)?\.js/i, ['d3']],
  [/swiper/i, ['Swiper']],
  [/bootstrap[\w.-]*\.js/i, ['bootstrap']],
];

/** The names that a library is called by, as far as its address tells. */
export const namesOfLibrary = (address: string): readonly string[] =>
  LIBRARIES.flatMap(([pattern, names]) => (pattern.test(address) ? names : []));
