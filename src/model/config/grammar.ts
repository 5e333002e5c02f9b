/**
 * The grammar of a config. Made by `npm run generate` from the types in this folder, which say what each member is for.
 *
 * For each object its members with their types; `?` after a member that may be absent, `*` after a type for a list of it.
 * Types are `text`; `texts` (a text or one per language); `name`; `map` (an object of such texts); `flag`; `count` (a
 * whole number from 1 to 400); words that fit, joined by `|`; another object of the grammar; or, after `/`, an object that a
 * text may be instead. It is text, and short, because visitors download it.
 */
export const GRAMMAR: Readonly<Record<string, string>> = {
  Config:
    'version:text controller:Controller purposes:Purpose* services:Service* $schema?:text date?:text links?:Links language?:text languages?:text* cookie?:CookieOptions records?:Records signals?:Signals requireNonce?:flag interface?:Appearance processing?:Processing* recipients?:Recipient* rights?:Statement* statements?:Statement* references?:Reference*',
  Controller:
    'name:text address?:texts email?:text phone?:text register?:texts dataProtectionOfficer?:map authority?:map',
  Links: 'privacyPolicy?:texts imprint?:texts',
  CookieOptions: 'name?:text days?:count path?:text domain?:text sameSite?:Lax|Strict|None browserId?:flag',
  Records: 'address:text retention?:text',
  Signals: 'globalPrivacyControl?:object|reject|ignore',
  Appearance:
    'layout?:box|bar|dialog position?:bottom-start|bottom-end|top-start|top-end modal?:flag badge?:start|end',
  Purpose: 'name:name title:texts description?:texts',
  Service:
    'name:name basis:essential|consent|legitimate-interest purposes:name* title?:texts data?:texts/DataCategory* origin?:texts requirement?:texts legalBasis?:text* recipients?:text/Recipient* thirdCountry?:true|false|provider-dependent countries?:text* safeguards?:texts* retention?:texts stores?:Store* deletion?:texts notes?:texts surfaces?:text* objection?:final|weighed status?:active|planned|disabled revision?:count description?:texts provider?:Provider crossSite?:flag hosts?:text* storage?:StorageItem* posthog?:PostHogBlock',
  DataCategory: 'category:text text:texts',
  Recipient:
    'name:text title?:texts service?:texts country?:text location?:texts agreement?:texts notes?:texts',
  Store: 'name:texts purpose?:texts location?:texts retention?:texts notes?:texts',
  Provider: 'name:text country?:text privacyPolicy?:texts',
  StorageItem:
    'name:text type:cookie|localStorage|sessionStorage|indexedDB|cacheStorage duration:texts title?:texts purpose?:texts host?:text unverified?:flag',
  PostHogBlock: 'token:text apiHost:text src:text cookieDays?:count sessionRecording?:name',
  Processing:
    'name:text title?:texts data?:texts/DataCategory* origin?:texts requirement?:texts legalBasis?:text* recipients?:text/Recipient* thirdCountry?:true|false|provider-dependent countries?:text* safeguards?:texts* retention?:texts stores?:Store* deletion?:texts notes?:texts surfaces?:text* purpose?:texts',
  Statement: 'title:texts text?:texts',
  Reference: 'title:texts href:texts',
};
