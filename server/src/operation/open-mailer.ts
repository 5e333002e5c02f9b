import type { Mailer } from '../mail/mail.js';
import { openSmtp } from '../mail/open-smtp.js';
import type { Settings } from '../settings/settings.js';
import type { Site } from '../site/read-site.js';

/** The mail server that the settings name. */
export const openMailer = (
  { smtpUrl = '', mailFrom = '', mode }: Settings,
  { site, publicUrl }: { readonly site: Site; readonly publicUrl: string },
): Mailer =>
  openSmtp({
    url: smtpUrl,
    from: mailFrom,
    fromName: site.name,
    greeting: new URL(publicUrl).hostname,
    requireTls: mode === 'production',
  });
