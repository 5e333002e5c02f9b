import type { Recipient } from '../config/config.js';
import { type Said, say } from './text.js';

/** What a recipient is called: in the words of the config where its name is none, or else by its name. */
export const recipientName = ({ name, title }: Recipient, language: string): Said =>
  say(title ?? name, language);
