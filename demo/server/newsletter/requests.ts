import { HttpError } from '../http.js';

/** What the form asks for. */
export interface SignUp {
  /** In lower case. */
  readonly email: string;
  readonly name?: string;
  /** BCP 47, such as `en` or `de-DE`. */
  readonly locale: string;
}

type Body = Readonly<Record<string, unknown>>;

/** At most 254 characters, as much as an SMTP path holds (RFC 5321, 4.5.3.1.3). */
const EMAIL =
  /^(?=.{1,254}$)[^\s@<>"(),;:\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Nothing comes along with an address that nobody asked for, such as the id of the consent record. */
const noOtherKeys = (body: Body, ...known: readonly string[]): void => {
  const other = Object.keys(body).find((key) => !known.includes(key));
  if (other !== undefined) throw new HttpError(400, `Unknown field; known are ${known.join(', ')}.`);
};

const textField = (body: Body, key: string, { wanted, rule }: { wanted: RegExp; rule: string }): string => {
  const value = body[key];
  if (typeof value === 'string' && wanted.test(value)) return value;
  throw new HttpError(400, `"${key}" has to be ${rule}.`);
};

/** Reads a sign-up; one that does not fit is a 400 that says why. */
export const parseSignUp = (body: Body): SignUp => {
  noOtherKeys(body, 'email', 'name', 'locale');
  const email = textField(body, 'email', {
    wanted: EMAIL,
    rule: 'an e-mail address of at most 254 characters',
  });
  const locale = textField(body, 'locale', {
    wanted: /^[a-z]{2}(-[A-Z]{2})?$/,
    rule: 'a language such as en or de-DE',
  });
  if (body.name === undefined) return { email: email.toLowerCase(), locale };
  const name = textField(body, 'name', { wanted: /^.{1,100}$/, rule: 'one line of 1 to 100 characters' });
  return { email: email.toLowerCase(), name, locale };
};

/** Reads the token of the sign-up that is to end. */
export const parseUnsubscribe = (body: Body): string => {
  noOtherKeys(body, 'unsubscribeToken');
  return textField(body, 'unsubscribeToken', {
    wanted: /^[\w-]{22}$/,
    rule: 'the token that the sign-up was answered with',
  });
};
