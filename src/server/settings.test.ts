import { expect, test } from "vitest";
import { parseSettings } from "./settings.ts";

test("nothing set means port 4173 on this machine alone", () => {
  expect(parseSettings({})).toEqual({
    ok: true,
    value: { port: 4173, host: "127.0.0.1", dataDir: "./data", databaseUrl: undefined },
  });
});

test("an empty variable counts as not set", () => {
  expect(parseSettings({ PORT: "", HOST: " " })).toEqual(parseSettings({}));
});

test.each(["abc", "-1", "65536", "80.5", "0x50", "1e3", "999999"])("PORT=%s is refused by name", (port) => {
  expect(parseSettings({ PORT: port })).toMatchObject({ ok: false, error: { name: "PORT" } });
});

test("a bad DATABASE_URL is refused without being quoted, since it may hold a password", () => {
  const settings = parseSettings({ DATABASE_URL: "mysql://user:hunter2@host/db" });
  expect(settings).toMatchObject({ ok: false, error: { name: "DATABASE_URL" } });
  expect(JSON.stringify(settings)).not.toContain("hunter2");
});

test("a PostgreSQL address and a folder are taken as they are", () => {
  const settings = parseSettings({
    DATABASE_URL: "postgres://u@h:5432/d",
    DATA_DIR: "/srv/data",
    PORT: "8080",
  });
  expect(settings).toMatchObject({
    ok: true,
    value: { port: 8080, dataDir: "/srv/data", databaseUrl: "postgres://u@h:5432/d" },
  });
});
