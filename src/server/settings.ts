import { err, ok } from "#base";
import type { Result } from "#base";

/** What the environment may change. The database's two settings are checked now and used once there is one. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
};

export type SettingInvalid = {
  readonly type: "SettingInvalid";
  readonly name: string;
  readonly message: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty value counts as not set, as in most shells' `PORT= npm start`. */
export function parseSettings(environment: Environment): Result<Settings, SettingInvalid> {
  const port = findSetting(environment, "PORT") ?? "4173";
  if (!isPort(port)) return invalid("PORT", `must be a whole number from 0 to 65535, but is "${port}"`);
  const databaseUrl = findSetting(environment, "DATABASE_URL");
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    return invalid("DATABASE_URL", "must be a PostgreSQL address such as postgres://user@host:5432/name");
  }
  const host = findSetting(environment, "HOST") ?? "127.0.0.1";
  if (/[\s/]/.test(host)) return invalid("HOST", `must be a host name or address, but is "${host}"`);
  const dataDir = findSetting(environment, "DATA_DIR") ?? "./data";
  return ok({ port: Number(port), host, dataDir, databaseUrl });
}

function findSetting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === "" ? undefined : value;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** The address may hold a password, so messages never quote it. */
function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ["postgres:", "postgresql:"].includes(new URL(text).protocol);
}

function invalid(name: string, message: string): Result<never, SettingInvalid> {
  return err({ type: "SettingInvalid", name, message });
}
