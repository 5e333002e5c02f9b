import { Type } from 'typebox';

/** A token as it comes back: what it is, only its hash in a table knows. */
export const TokenSchema = Type.String({ minLength: 1, maxLength: 200 });

/** In the address of a page. Mail programs and senders add what they like, so more is let through. */
export const TokenInQuery = Type.Object({
  token: Type.Optional(TokenSchema),
  lang: Type.Optional(Type.String()),
});

/** In what a page's form posts. */
export const TokenInBody = Type.Object(
  { token: TokenSchema, lang: Type.Optional(Type.String({ maxLength: 35 })) },
  { additionalProperties: false },
);
