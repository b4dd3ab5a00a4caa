interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = factory?.createPolicy("own", { createScriptURL: ownUrl });

/** The only scripts that may be loaded by address are this app's own. The one policy that the CSP names. */
export function ownScript(url: string): string {
  return policy === undefined ? ownUrl(url) : policy.createScriptURL(url);
}

function ownUrl(url: string): string {
  const whole = new URL(url, location.href);
  if (whole.origin !== location.origin) throw new Error(`Not one of the app's own scripts: ${whole.href}`);
  return whole.href;
}
