/**
 * What a page of the app may do: load from its own origin and nothing else. `trusted-types own` allows the one
 * policy that vets the addresses of workers.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types own",
];

/** For the `<meta>` element, so that a plain static host is as strict as our server. */
export const metaContentSecurityPolicy = directives.join("; ");

/** A `<meta>` element cannot forbid framing, so the header adds it. */
const headerContentSecurityPolicy = [...directives, "frame-ancestors 'none'"].join("; ");

/** Features that the app uses stay on for its own origin; the rest of the powerful ones are off. */
const permissionsPolicy = [
  "accelerometer=(self)",
  "gyroscope=(self)",
  "magnetometer=(self)",
  "screen-wake-lock=(self)",
  "camera=()",
  "microphone=()",
  "geolocation=()",
  "payment=()",
  "usb=()",
  "browsing-topics=()",
].join(", ");

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": headerContentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": permissionsPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
